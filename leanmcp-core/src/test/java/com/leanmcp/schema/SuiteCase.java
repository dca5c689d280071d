package com.leanmcp.schema;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One case of the official JSON-Schema-Test-Suite.
 *
 * @param group its file and the description of its schema
 * @param name what the case is about
 * @param valid the suite's verdict on the data
 */
record SuiteCase(String group, String name, JsonObject schema, JsonValue data, boolean valid) {
  /** The cases of a file such as {@code optional/bignum}. */
  static List<SuiteCase> in(Path suite, String file) throws IOException {
    List<SuiteCase> cases = new ArrayList<>();
    byte[] json = Files.readAllBytes(suite.resolve(file + ".json"));
    for (JsonValue group : elements(JsonValue.read(JsonReader.of(json)))) {
      JsonObject of = (JsonObject) group;
      String description = file + ": " + of.string("description").orElseThrow();
      for (JsonValue test : elements(of.get("tests").orElseThrow())) {
        cases.add(one(description, of.get("schema").orElseThrow(), (JsonObject) test));
      }
    }
    return cases;
  }

  private static SuiteCase one(String group, JsonValue schema, JsonObject test) {
    return new SuiteCase(
        group,
        test.string("description").orElseThrow(),
        (JsonObject) schema,
        test.get("data").orElseThrow(),
        ((JsonBoolean) test.get("valid").orElseThrow()).value());
  }

  private static List<JsonValue> elements(JsonValue array) {
    return ((JsonArray) array).elements();
  }

  /** How reports call it. */
  String title() {
    return group + ": " + name;
  }
}
