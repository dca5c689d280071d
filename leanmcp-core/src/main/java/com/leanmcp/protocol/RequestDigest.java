package com.leanmcp.protocol;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.json.JsonWriter;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Tells requests apart by what they ask for, however their arguments are spelled. */
final class RequestDigest {
  private RequestDigest() {}

  /** The digest of a call of {@code what}: the same for the same arguments in any order and spelling. */
  static String of(String what, McpCall call) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("what", new JsonString(what));
    members.put("uri", new JsonString(call.params().uri().orElse("")));
    members.put(
        "arguments", canonical(value(call.params().arguments().orElse(JsonSlice.EMPTY_OBJECT))));
    JsonWriter out = new JsonWriter();
    new JsonObject(members).write(out);
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(MessageDigest.getInstance("SHA-256").digest(out.toBytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static JsonValue value(JsonSlice slice) {
    try (JsonReader in = slice.reader()) {
      return JsonValue.read(in);
    }
  }

  private static JsonValue canonical(JsonValue value) {
    if (value instanceof JsonObject object) {
      Map<String, JsonValue> sorted = new TreeMap<>();
      object.members().forEach((name, member) -> sorted.put(name, canonical(member)));
      return new JsonObject(sorted);
    }
    if (value instanceof JsonArray array) {
      return new JsonArray(
          array.elements().stream().map(RequestDigest::canonical).toList());
    }
    return value instanceof JsonNumber number
        ? new JsonNumber(
            number.value().signum() == 0 ? BigDecimal.ZERO : number.value().stripTrailingZeros())
        : value;
  }
}
