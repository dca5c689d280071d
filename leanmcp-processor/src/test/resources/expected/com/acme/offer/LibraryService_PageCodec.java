package com.acme.offer;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link LibraryService.Page}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class LibraryService_PageCodec implements Codec<LibraryService.Page> {
  static final LibraryService_PageCodec INSTANCE = new LibraryService_PageCodec();

  static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"shelf\":{\"type\":\"string\"},\"number\":{\"type\":\"integer\","
      + "\"minimum\":1,\"maximum\":2147483647}},\"required\":[\"shelf\",\"number\"],"
      + "\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("shelf", "number");

  private LibraryService_PageCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public LibraryService.Page read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    String shelf = null;
    boolean hasShelf = false;
    int number = 0;
    boolean hasNumber = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "shelf" -> {
          if (hasShelf) {
            violations.duplicate("shelf");
          }
          hasShelf = true;
          violations.enter("shelf");
          shelf = Strings.read(in, violations);
          violations.leave();
        }
        case "number" -> {
          if (hasNumber) {
            violations.duplicate("number");
          }
          hasNumber = true;
          violations.enter("number");
          number = readNumber(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasShelf) {
      violations.missing("shelf", "a string");
    }
    if (!hasNumber) {
      violations.missing("number", "an integer at least 1");
    }
    return violations.count() == before ? new LibraryService.Page(shelf, number) : null;
  }

  @Override
  public void write(LibraryService.Page value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("shelf");
    out.name("shelf");
    Strings.write(value.shelf(), out, violations);
    violations.leave();
    violations.enter("number");
    out.name("number");
    writeNumber(value.number(), out, violations);
    violations.leave();
    out.endObject();
  }

  private static int readNumber(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Integer.MIN_VALUE, Integer.MAX_VALUE, violations)) {
      return 0;
    }
    int value = (int) in.longValue();
    checkNumber(value, violations);
    return value;
  }

  private static void checkNumber(int value, Violations violations) {
    Integers.minimum(value, 1, violations);
  }

  private static void writeNumber(int value, JsonWriter out, Violations violations) {
    checkNumber(value, violations);
    out.number(value);
  }
}
