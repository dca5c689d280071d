package com.leanmcp.protocol;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.service.LiveServices;
import com.leanmcp.service.LogLevel;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes the messages a server sends without being asked (MCP schema, ServerNotification). */
final class Notifications {
  private static final String SUBSCRIPTION = "io.modelcontextprotocol/subscriptionId";

  private Notifications() {}

  static Event progress(
      JsonSlice token, double progress, OptionalDouble total, Optional<String> message) {
    JsonWriter out = begin("notifications/progress").name("progressToken").raw(token);
    number(out.name("progress"), progress);
    total.ifPresent(value -> number(out.name("total"), value));
    message.ifPresent(text -> out.name("message").string(text));
    return Event.coalesced("progress " + token, end(out));
  }

  /** Whole numbers without a fraction: some clients show what they get. */
  private static void number(JsonWriter out, double value) {
    out.number(new BigDecimal(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()));
  }

  static byte[] log(LogLevel level, Optional<String> logger, JsonValue data) {
    JsonWriter out = begin("notifications/message").name("level").string(level.text());
    logger.ifPresent(name -> out.name("logger").string(name));
    data.write(out.name("data"));
    return end(out);
  }

  /** What a reader that was too slow for log messages is told. */
  static Event dropped(long count) {
    return Event.droppable(log(
        LogLevel.WARNING,
        Optional.of("leanmcp"),
        new JsonValue.JsonString(
            count + " log messages were dropped, the client reads too slowly")));
  }

  /** A list changed; {@code subscription} is the id of the request that asked to know, where there is one. */
  static Event changed(LiveServices.Kind kind, Optional<JsonSlice> subscription) {
    String method = switch (kind) {
      case TOOLS -> "notifications/tools/list_changed";
      case PROMPTS -> "notifications/prompts/list_changed";
      case RESOURCES -> "notifications/resources/list_changed";
    };
    JsonWriter out = begin(method);
    subscription.ifPresent(id -> meta(out, id));
    return Event.coalesced(method, end(out));
  }

  /** A resource changed. */
  static Event updated(String uri, Optional<JsonSlice> subscription) {
    JsonWriter out = begin("notifications/resources/updated").name("uri").string(uri);
    subscription.ifPresent(id -> meta(out, id));
    return Event.coalesced("updated " + uri, end(out));
  }

  /** What the user did on a page is done. */
  static Event visited(String id) {
    return Event.essential(
        end(begin("notifications/elicitation/complete").name("elicitationId").string(id)));
  }

  /** A call of the client's will get no answer any more. */
  static Event cancelled(JsonSlice request, String reason) {
    JsonWriter out = begin("notifications/cancelled").name("requestId").raw(request);
    return Event.essential(end(out.name("reason").string(reason)));
  }

  /** Begins a notification; its params are open. */
  static JsonWriter begin(String method) {
    return new JsonWriter()
        .beginObject()
        .name("jsonrpc")
        .string("2.0")
        .name("method")
        .string(method)
        .name("params")
        .beginObject();
  }

  /** Writes the {@code _meta} of a message that belongs to a subscription. */
  static void meta(JsonWriter out, JsonSlice subscription) {
    out.name("_meta").beginObject().name(SUBSCRIPTION).raw(subscription).endObject();
  }

  static byte[] end(JsonWriter out) {
    return out.endObject().endObject().toBytes();
  }
}
