package com.acme.offer;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Variants;
import com.leanmcp.schema.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link LibraryService.Medium}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class LibraryService_MediumCodec implements Codec<LibraryService.Medium> {
  static final LibraryService_MediumCodec INSTANCE = new LibraryService_MediumCodec();

  static final String SCHEMA =
      "{\"type\":\"object\",\"oneOf\":[{\"type\":\"object\",\"properties\":{\"type\":{\"type\":\"string\","
      + "\"const\":\"Paper\"},\"sheets\":{\"type\":\"integer\",\"minimum\":-2147483648,"
      + "\"maximum\":2147483647}},\"required\":[\"type\",\"sheets\"],\"additionalProperties\":false},"
      + "{\"type\":\"object\",\"properties\":{\"type\":{\"type\":\"string\",\"const\":\"Film\"},"
      + "\"minutes\":{\"type\":\"integer\",\"minimum\":-2147483648,\"maximum\":2147483647}},"
      + "\"required\":[\"type\",\"minutes\"],\"additionalProperties\":false}]}";

  private static final List<String> NAMES = List.of("Paper", "Film");

  private static final List<String> PAPER_PROPERTIES = List.of("type", "sheets");

  private static final List<String> FILM_PROPERTIES = List.of("type", "minutes");

  private LibraryService_MediumCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public LibraryService.Medium read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    String first = Variants.first(in, "type", NAMES);
    if (!first.isEmpty()) {
      return read(first, in, violations);
    }
    JsonSlice object = in.slice();
    String variant = Variants.name(object, "type", NAMES, violations);
    try (JsonReader again = object.reader()) {
      return read(variant, again, violations);
    }
  }

  @Override
  public void write(LibraryService.Medium value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    if (value instanceof LibraryService.Paper paper) {
      writePaper(paper, out, violations);
    }
    if (value instanceof LibraryService.Film film) {
      writeFilm(film, out, violations);
    }
  }

  private static LibraryService.Medium read(String variant, JsonReader in, Violations violations) {
    return switch (variant) {
      case "Paper" -> readPaper(in, violations);
      case "Film" -> readFilm(in, violations);
      default -> null;
    };
  }

  private static LibraryService.Paper readPaper(JsonReader in, Violations violations) {
    int before = violations.count();
    boolean hasDiscriminator = false;
    int sheets = 0;
    boolean hasSheets = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "type" -> {
          if (hasDiscriminator) {
            violations.duplicate("type");
          }
          hasDiscriminator = true;
          in.skip();
        }
        case "sheets" -> {
          if (hasSheets) {
            violations.duplicate("sheets");
          }
          hasSheets = true;
          violations.enter("sheets");
          sheets = Integers.readInt(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PAPER_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasSheets) {
      violations.missing("sheets", "an integer");
    }
    return violations.count() == before ? new LibraryService.Paper(sheets) : null;
  }

  private static void writePaper(LibraryService.Paper value, JsonWriter out,
      Violations violations) {
    out.beginObject();
    out.name("type").string("Paper");
    violations.enter("sheets");
    out.name("sheets");
    out.number(value.sheets());
    violations.leave();
    out.endObject();
  }

  private static LibraryService.Film readFilm(JsonReader in, Violations violations) {
    int before = violations.count();
    boolean hasDiscriminator = false;
    int minutes = 0;
    boolean hasMinutes = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "type" -> {
          if (hasDiscriminator) {
            violations.duplicate("type");
          }
          hasDiscriminator = true;
          in.skip();
        }
        case "minutes" -> {
          if (hasMinutes) {
            violations.duplicate("minutes");
          }
          hasMinutes = true;
          violations.enter("minutes");
          minutes = Integers.readInt(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, FILM_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasMinutes) {
      violations.missing("minutes", "an integer");
    }
    return violations.count() == before ? new LibraryService.Film(minutes) : null;
  }

  private static void writeFilm(LibraryService.Film value, JsonWriter out, Violations violations) {
    out.beginObject();
    out.name("type").string("Film");
    violations.enter("minutes");
    out.name("minutes");
    out.number(value.minutes());
    violations.leave();
    out.endObject();
  }
}
