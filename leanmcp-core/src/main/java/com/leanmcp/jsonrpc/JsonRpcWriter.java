package com.leanmcp.jsonrpc;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes responses (JSON-RPC 2.0 section 5). An id that is not known is left out: MCP has no null id. */
public final class JsonRpcWriter {
  private static final byte[] BEFORE_ID = ascii("{\"jsonrpc\":\"2.0\",\"id\":");
  private static final byte[] BEFORE_RESULT = ascii(",\"result\":");

  private JsonRpcWriter() {}

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Begins a response whose result is written next, as one value; {@link #end} ends it. */
  public static JsonWriter beginResult(JsonSlice id) {
    return new JsonWriter()
        .beginObject()
        .name("jsonrpc")
        .string("2.0")
        .name("id")
        .raw(id)
        .name("result");
  }

  /** Ends a response. */
  public static byte[] end(JsonWriter out) {
    return out.endObject().toBytes();
  }

  /** A response whose result is ready, copied once. */
  public static byte[] result(JsonSlice id, byte[] result) {
    byte[] response =
        new byte[BEFORE_ID.length + id.length() + BEFORE_RESULT.length + result.length + 1];
    ByteBuffer.wrap(response)
        .put(BEFORE_ID)
        .put(id.buffer(), id.offset(), id.length())
        .put(BEFORE_RESULT)
        .put(result)
        .put((byte) '}');
    return response;
  }

  /** A response that says what went wrong. */
  public static byte[] error(
      Optional<JsonSlice> id, int code, String message, Optional<JsonSlice> data) {
    JsonWriter out = new JsonWriter().beginObject().name("jsonrpc").string("2.0");
    id.ifPresent(slice -> out.name("id").raw(slice));
    out.name("error").beginObject().name("code").number(code).name("message").string(message);
    data.ifPresent(slice -> out.name("data").raw(slice));
    return end(out.endObject());
  }
}
