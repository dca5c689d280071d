package com.leanmcp.schema;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Cases of the official JSON-Schema-Test-Suite. */
final class TestSuite {
  private static final Path FOLDER = Path.of("src/test/resources/json-schema-test-suite");

  /** One case: a value, and whether it keeps the schema. */
  record Case(String description, JsonObject schema, JsonValue data, boolean valid) {
    @Override
    public String toString() {
      return description;
    }
  }

  private TestSuite() {}

  /** The cases of one file. */
  static List<Case> cases(String file) {
    try {
      JsonArray groups =
          (JsonArray) JsonValue.read(JsonReader.of(Files.readAllBytes(FOLDER.resolve(file))));
      return groups.elements().stream()
          .map(JsonObject.class::cast)
          .flatMap(TestSuite::cases)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Case> cases(JsonObject group) {
    JsonObject schema = (JsonObject) group.get("schema").orElseThrow();
    return ((JsonArray) group.get("tests").orElseThrow())
        .elements().stream()
            .map(JsonObject.class::cast)
            .map(test -> new Case(
                group.string("description").orElseThrow() + ": "
                    + test.string("description").orElseThrow(),
                schema,
                test.get("data").orElseThrow(),
                ((JsonBoolean) test.get("valid").orElseThrow()).value()));
  }
}
