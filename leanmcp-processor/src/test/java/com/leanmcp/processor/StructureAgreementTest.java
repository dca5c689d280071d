package com.leanmcp.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Violations;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Structures of every form: generated readers, generated writers and another validator agree on the schema. */
class StructureAgreementTest {
  private static final long SEED = 20260102;
  private static final int INSTANCES = 2_000;

  private static GeneratedCode code;

  @BeforeAll
  static void compiles(@TempDir Path output) throws Exception {
    code = GeneratedCode.compile(output);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tree.TreeService_Node",
        "tree.TreeService_Person",
        "tree.TreeService_Address",
        "tree.Order",
        "tree.Order_Line",
        "tree.Validated",
        "tree.Shape",
        "tree.PageOfString",
        "tree.PageOfPage_PairOfLongAndShape_Circle"
      })
  @SuppressWarnings("unchecked")
  void agreesWithAnotherValidator(String type) throws Exception {
    Codec<Object> codec = (Codec<Object>) code.codec("com.acme." + type + "Codec");
    Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(codec.schema());
    RandomInstances instances = new RandomInstances(codec.schema(), new Random(SEED), 120);
    int valid = 0;

    for (int i = 0; i < INSTANCES; i++) {
      String instance = instances.next();
      boolean expected = schema.validate(instance, InputFormat.JSON).isEmpty();
      Violations violations = new Violations();
      Object value = read(codec, instance, violations);
      assertThat(violations.isEmpty()).as(instance).isEqualTo(expected);
      if (expected) {
        valid++;
        comesBack(codec, value, schema);
      }
    }

    assertThat(valid).isBetween(INSTANCES * 3 / 10, INSTANCES * 99 / 100);
  }

  /** What is written keeps the schema, and writing what is read from it gives the same again. */
  private static void comesBack(Codec<Object> codec, Object value, Schema schema) {
    String written = write(codec, value);
    assertThat(schema.validate(written, InputFormat.JSON)).as(written).isEmpty();
    Violations violations = new Violations();
    assertThat(write(codec, read(codec, written, violations))).isEqualTo(written);
  }

  private static Object read(Codec<Object> codec, String json, Violations violations) {
    JsonReader in = JsonSlice.of(json).reader();
    Object value = codec.read(in, violations);
    in.end();
    return value;
  }

  private static String write(Codec<Object> codec, Object value) {
    JsonWriter out = new JsonWriter();
    Violations violations = new Violations();
    codec.write(value, out, violations);
    assertThat(violations.describe()).isEmpty();
    return out.toString();
  }
}
