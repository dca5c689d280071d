package com.acme.offer;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes {@link LibraryService.Book}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class LibraryService_BookCodec implements Codec<LibraryService.Book> {
  static final LibraryService_BookCodec INSTANCE = new LibraryService_BookCodec();

  static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"title\":{\"type\":\"string\"},\"year\":{\"type\":\"integer\","
      + "\"minimum\":-2147483648,\"maximum\":2147483647}},\"required\":[\"title\"],"
      + "\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("title", "year");

  private LibraryService_BookCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public LibraryService.Book read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    String title = null;
    boolean hasTitle = false;
    Optional<Integer> year = Optional.empty();
    boolean hasYear = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "title" -> {
          if (hasTitle) {
            violations.duplicate("title");
          }
          hasTitle = true;
          violations.enter("title");
          title = Strings.read(in, violations);
          violations.leave();
        }
        case "year" -> {
          if (hasYear) {
            violations.duplicate("year");
          }
          hasYear = true;
          violations.enter("year");
          year = Optional.of(Integers.readInt(in, violations));
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasTitle) {
      violations.missing("title", "a string");
    }
    return violations.count() == before ? new LibraryService.Book(title, year) : null;
  }

  @Override
  public void write(LibraryService.Book value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("title");
    out.name("title");
    Strings.write(value.title(), out, violations);
    violations.leave();
    Optional<Integer> year = value.year();
    if (year == null || year.isPresent()) {
      violations.enter("year");
      out.name("year");
      Integers.write(year == null ? null : year.orElse(null), out, violations);
      violations.leave();
    }
    out.endObject();
  }
}
