package com.leanmcp.processor.agreement;

import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Strings that are of one format or another, or nearly so; the judge tells which a schema allows. */
final class Samples {
  private static final Path POOL = Path.of("src/test/resources/agreement/samples.txt");

  private final List<String> pool;
  private final Map<JsonObject, List<String>> allowed = new HashMap<>();
  private final Random random;

  Samples(Random random) {
    this.random = random;
    try {
      this.pool = Files.readAllLines(POOL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One that a schema of strings allows. */
  String allowed(JsonObject schema) {
    List<String> found = allowed.computeIfAbsent(schema, this::find);
    if (found.isEmpty()) {
      throw new IllegalStateException(
          "nothing in " + POOL + " is allowed by " + Judge.text(schema) + "; add a line");
    }
    return found.get(random.nextInt(found.size()));
  }

  /** One that a schema of strings refuses for this keyword only, if there is one. */
  String refused(JsonObject schema, String keyword) {
    JsonObject milder = Place.without(schema, keyword);
    List<String> found = new ArrayList<>(allowed.computeIfAbsent(milder, this::find));
    found.removeAll(allowed.computeIfAbsent(schema, this::find));
    return found.isEmpty() ? any() : found.get(random.nextInt(found.size()));
  }

  private List<String> find(JsonObject schema) {
    Judge judge = Judge.of(schema);
    return pool.stream()
        .filter(text -> judge.accepts(Judge.text(new JsonString(text))))
        .toList();
  }

  List<String> all() {
    return pool;
  }

  /** One of all. */
  String any() {
    return pool.get(random.nextInt(pool.size()));
  }
}
