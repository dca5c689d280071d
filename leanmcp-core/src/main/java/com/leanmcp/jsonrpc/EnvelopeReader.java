package com.leanmcp.jsonrpc;

import com.leanmcp.json.JsonException;
import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.jsonrpc.JsonRpcMessage.Fault;
import com.leanmcp.jsonrpc.JsonRpcMessage.Malformed;
import com.leanmcp.jsonrpc.JsonRpcMessage.Notification;
import com.leanmcp.jsonrpc.JsonRpcMessage.Outcome;
import com.leanmcp.jsonrpc.JsonRpcMessage.Request;
import com.leanmcp.jsonrpc.JsonRpcMessage.Response;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one message, to the last byte: what it returns has been checked to be JSON as a whole. */
public final class EnvelopeReader<P> {
  private final ParamsReader<P> paramsReader;
  private final JsonReader in;

  private @Nullable JsonSlice id;
  private @Nullable String method;
  private @Nullable P params;
  private boolean version;
  private @Nullable JsonSlice answer;
  private Outcome outcome = Outcome.RESULT;
  private @Nullable String mistake;

  private EnvelopeReader(ParamsReader<P> paramsReader, JsonReader in) {
    this.paramsReader = paramsReader;
    this.in = in;
  }

  /** Reads the message that the whole of {@code body} spells. */
  public static <P> JsonRpcMessage<P> read(byte[] body, ParamsReader<P> paramsReader) {
    try (JsonReader in = JsonReader.of(body)) {
      return new EnvelopeReader<>(paramsReader, in).read();
    } catch (JsonException e) {
      Fault fault = e.problem() == JsonException.Problem.LIMIT ? Fault.LIMIT : Fault.SYNTAX;
      return new Malformed<>(fault, e.getMessage(), Optional.empty());
    }
  }

  private JsonRpcMessage<P> read() {
    if (in.kind() != JsonKind.OBJECT) {
      boolean array = in.kind() == JsonKind.ARRAY;
      in.skip();
      in.end();
      return malformed(array ? "batches are not supported" : "a message is a JSON object");
    }
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      member(name);
    }
    in.end();
    return message();
  }

  private void member(String name) {
    switch (name) {
      case "jsonrpc" -> {
        wrongIf(version, "jsonrpc is given more than once");
        version = in.kind() == JsonKind.STRING && in.string().equals("2.0");
        wrongIf(!version, "jsonrpc is not \"2.0\"");
        in.skip();
      }
      case "id" -> id();
      case "method" -> {
        wrongIf(method != null, "method is given more than once");
        wrongIf(in.kind() != JsonKind.STRING, "method is not a string");
        method = in.kind() == JsonKind.STRING ? in.string() : "";
        in.skip();
      }
      case "params" -> params();
      case "result", "error" -> {
        answer = in.slice();
        outcome = name.equals("result") ? Outcome.RESULT : Outcome.ERROR;
      }
      default -> in.skip();
    }
  }

  private void id() {
    wrongIf(id != null, "id is given more than once");
    if (in.kind() == JsonKind.STRING || in.kind() == JsonKind.NUMBER && in.isWhole()) {
      id = in.slice();
    } else {
      wrongIf(true, "id is neither a string nor an integer");
      in.skip();
    }
  }

  private void params() {
    wrongIf(params != null, "params is given more than once");
    if (in.kind() == JsonKind.OBJECT) {
      params = paramsReader.read(in, what -> wrongIf(true, what));
    } else {
      wrongIf(true, "params is not an object");
      in.skip();
    }
  }

  private void wrongIf(boolean wrong, String what) {
    if (wrong && mistake == null) {
      mistake = what;
    }
  }

  private JsonRpcMessage<P> message() {
    wrongIf(!version, "jsonrpc is missing; it has to be \"2.0\"");
    wrongIf(method == null && answer == null, "method is missing");
    if (mistake != null) {
      return malformed(mistake);
    }
    if (method == null) {
      return new Response<>(Optional.ofNullable(id), outcome, Objects.requireNonNull(answer));
    }
    P given = params == null ? paramsReader.absent() : params;
    return id == null ? new Notification<>(method, given) : new Request<>(id, method, given);
  }

  private Malformed<P> malformed(String message) {
    return new Malformed<>(Fault.SHAPE, message, Optional.ofNullable(id));
  }
}
