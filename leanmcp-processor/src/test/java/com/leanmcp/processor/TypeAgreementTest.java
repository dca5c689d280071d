package com.leanmcp.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Violations;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every value of {@code values/} in every property of every record of value types: generated readers and a validator that
 * asserts formats and that nobody here wrote give the same verdict, and what is read is written so that both take it.
 */
class TypeAgreementTest {
  private static final Path VALUES = Path.of("src/test/resources/values");

  private static GeneratedCode code;
  private static List<String> values;

  @BeforeAll
  static void compiles(@TempDir Path output) throws Exception {
    code = GeneratedCode.compile(output);
    values = new ArrayList<>();
    for (Path file : Javac.filesIn(VALUES)) {
      if (file.toString().endsWith(".txt")) {
        Files.readAllLines(VALUES.resolve(file)).stream()
            .filter(line -> !line.isBlank())
            .forEach(values::add);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Moments", "Atoms", "Containers", "Absences"})
  void agreesWithAnotherValidatorOnEveryProperty(String type) throws Exception {
    Codec<?> codec = code.codec("com.acme." + type + "Codec");
    Schema schema = schema(codec);
    Map<String, String> valid = valid(type);
    List<String> disagreements = new ArrayList<>();

    valid.keySet().forEach(property -> {
      int taken = 0;
      for (String value : values) {
        String instance = instance(valid, property, value);
        boolean expected = takes(schema, instance);
        String written = written(codec, instance);
        if (expected == written.isEmpty()
            || expected && !written(codec, written).equals(written)
            || expected && !takes(schema, written)) {
          disagreements.add(property + " " + value + " " + expected + " " + written);
        }
        taken += expected ? 1 : 0;
      }
      if (taken == 0) {
        disagreements.add(property + " takes nothing");
      }
    });

    assertThat(disagreements).isEmpty();
  }

  private static Schema schema(Codec<?> codec) {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    JsonMapper exact = JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build();
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemaRegistryConfig(config).nodeReader(reader -> reader.jsonMapper(exact)))
        .getSchema(codec.schema());
  }

  private static boolean takes(Schema schema, String instance) {
    try {
      return schema.validate(instance, InputFormat.JSON).isEmpty();
    } catch (
        JsonNodeException e) { // it holds whole numbers beyond a long against the bounds of a long
      return false;
    }
  }

  /** What is written of the value that is read; empty if it is refused. */
  private static <T> String written(Codec<T> codec, String instance) {
    Violations violations = new Violations();
    if (instance.startsWith("broken")) {
      return "";
    }
    try (JsonReader in = JsonSlice.of(instance).reader()) {
      T value = codec.read(in, violations);
      in.end();
      if (!violations.isEmpty()) {
        return "";
      }
      JsonWriter out = new JsonWriter();
      codec.write(value, out, violations);
      return violations.isEmpty() ? out.toString() : "broken: " + violations.describe();
    }
  }

  private static Map<String, String> valid(String type) throws Exception {
    String json = Files.readString(VALUES.resolve(type + ".json"));
    Map<String, String> members = new LinkedHashMap<>();
    ((JsonObject) JsonValue.read(JsonSlice.of(json).reader())).members().forEach((name, value) -> {
      JsonWriter out = new JsonWriter();
      value.write(out);
      members.put(name, out.toString());
    });
    return members;
  }

  private static String instance(Map<String, String> valid, String property, String value) {
    StringBuilder json = new StringBuilder();
    valid.forEach((name, member) -> json.append(json.isEmpty() ? "{" : ",")
        .append('"')
        .append(name)
        .append("\":")
        .append(name.equals(property) ? value : member));
    return json.append('}').toString();
  }
}
