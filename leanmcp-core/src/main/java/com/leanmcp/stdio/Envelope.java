package com.leanmcp.stdio;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.jsonrpc.EnvelopeReader;
import com.leanmcp.jsonrpc.JsonRpcMessage;
import com.leanmcp.jsonrpc.ParamsReader;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a message is owed on a way back that all messages share: an error has to name its request, and neither a notification
 * nor a response gets one. Read only when something went wrong.
 *
 * @param id the id of the request, if it is one and says so
 * @param wantsAnswer whether the sender waits for something; malformed messages count
 */
record Envelope(Optional<JsonSlice> id, boolean wantsAnswer) {
  private static final ParamsReader<Boolean> SKIPPED = new ParamsReader<>() {
    @Override
    public Boolean read(JsonReader in, Consumer<String> mistakes) {
      in.skip();
      return true;
    }

    @Override
    public Boolean absent() {
      return false;
    }
  };

  static Envelope of(byte[] body) {
    JsonRpcMessage<Boolean> message = EnvelopeReader.read(body, SKIPPED);
    if (message instanceof JsonRpcMessage.Request<Boolean> request) {
      return new Envelope(Optional.of(request.id()), true);
    }
    if (message instanceof JsonRpcMessage.Malformed<Boolean> malformed) {
      return new Envelope(malformed.id(), true);
    }
    return new Envelope(Optional.empty(), false);
  }
}
