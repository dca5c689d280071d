package com.leanmcp.schema;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Reads and writes bytes as base64 (RFC 4648 section 4): padded, without white space, with no bits left over. */
public final class Base64s {
  /** The keyword {@code pattern} of the schema. */
  public static final String PATTERN =
      "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$";

  private static final String PHRASE = "a base64 string";

  private Base64s() {}

  public static byte[] read(JsonReader in, Violations violations) {
    if (!Strings.expect(in, PHRASE, violations)) {
      return new byte[0];
    }
    String text = in.string();
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      if (spell(bytes).equals(text)) { // the decoder takes texts without padding too
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      // noted below
    }
    violations.expected(PHRASE, in);
    return new byte[0];
  }

  public static void write(byte @Nullable [] value, JsonWriter out, Violations violations) {
    if (!Objects.isNull(value, PHRASE, out, violations)) {
      out.string(spell(java.util.Objects.requireNonNull(value)));
    }
  }

  /** The bytes as text. */
  public static String spell(byte[] value) {
    return Base64.getEncoder().encodeToString(value);
  }
}
