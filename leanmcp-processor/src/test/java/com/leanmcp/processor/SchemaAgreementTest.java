package com.leanmcp.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Violations;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated readers and a validator that nobody here wrote give the same verdict on the published schema. */
class SchemaAgreementTest {
  private static final long SEED = 20260101;
  private static final int INSTANCES = 600;
  private static final List<String> VALUES = List.of(
      "null",
      "true",
      "false",
      "0",
      "1",
      "2",
      "-1",
      "10",
      "11",
      "127",
      "128",
      "1.0",
      "1.5",
      "0.1",
      "0.09999999999999999",
      "0.5",
      "1e3",
      "1000",
      "-129",
      "32768",
      "9007199254740992",
      "9007199254740993",
      "9223372036854775806",
      "9223372036854775807",
      "9223372036854775808",
      "\"\"",
      "\"a\"",
      "\"b\"",
      "\"é\"",
      "\"abcde\"",
      "\"abcdef\"",
      "\"abc\\\"\"",
      "\"a1\"",
      "\"LOW\"",
      "\"HIGH\"",
      "\"low\"",
      "\"FREE\"",
      "\"😀😀\"",
      "[]",
      "[\"LOW\"]",
      "[\"LOW\",1]",
      "{}",
      "{\"before\":\"b\",\"e\":\"e\",\"value\":1,\"hasValue\":\"h\"}",
      "{\"before\":\"b\",\"e\":\"e\",\"value\":1.5,\"hasValue\":\"h\",\"x\":0}");
  private static final List<String> VALID_EVERYTHING = List.of(
      "text",
      "\"abc\"",
      "boxedFlag",
      "true",
      "small",
      "10",
      "digit",
      "2",
      "large",
      "9007199254740993",
      "whole",
      "100",
      "step",
      "0.5",
      "free",
      "0",
      "boxedLong",
      "7",
      "level",
      "\"LOW\"",
      "levels",
      "[]",
      "name",
      "{\"before\":\"b\",\"e\":\"e\",\"value\":1,\"hasValue\":\"h\"}");
  private static final List<String> OTHER_NAMES =
      List.of("choice", "flag", "medium", "ratio", "inner", "unknown", "message", "userId");

  private static GeneratedCode code;

  @BeforeAll
  static void compiles(@TempDir Path output) throws Exception {
    code = GeneratedCode.compile(output);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Everything", "Echo", "Everything_Inner", "Everything_Level"})
  void agreesWithAnotherValidator(String type) throws Exception {
    Codec<?> codec = code.codec("com.acme." + type + "Codec");
    Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(codec.schema());
    List<String> valid = new ArrayList<>();

    for (String instance : instances(type)) {
      boolean expected = schema.validate(instance, InputFormat.JSON).isEmpty();
      assertThat(accepts(codec, instance)).as(instance).isEqualTo(expected);
      if (expected) {
        valid.add(instance);
      }
    }

    assertThat(valid).isNotEmpty();
  }

  private static boolean accepts(Codec<?> codec, String instance) {
    Violations violations = new Violations();
    JsonReader in = JsonSlice.of(instance).reader();
    codec.read(in, violations);
    in.end();
    return violations.isEmpty();
  }

  private static List<String> instances(String type) {
    Random random = new Random(SEED);
    List<String> instances = new ArrayList<>(VALUES);
    instances.add("{\"message\":\"m\",\"timestamp\":1}");
    instances.add("{\"message\":\"m\",\"timestamp\":1,\"userId\":\"u\"}");
    for (int i = 0; i < INSTANCES; i++) {
      instances.add(mutated(random));
    }
    return instances;
  }

  /** A valid object in which up to two members are changed, added or left out. */
  private static String mutated(Random random) {
    List<String> members = new ArrayList<>(VALID_EVERYTHING);
    for (int mutations = random.nextInt(3); mutations > 0; mutations--) {
      int member = random.nextInt(members.size() / 2) * 2;
      switch (random.nextInt(4)) {
        case 0, 1 -> members.set(member + 1, VALUES.get(random.nextInt(VALUES.size())));
        case 2 -> {
          String name = OTHER_NAMES.get(random.nextInt(OTHER_NAMES.size()));
          if (!members.contains(name)) {
            members.add(name);
            members.add(VALUES.get(random.nextInt(VALUES.size())));
          }
        }
        default -> members.subList(member, member + 2).clear();
      }
    }
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < members.size(); i += 2) {
      json.append(i == 0 ? "" : ",").append('"').append(members.get(i)).append("\":");
      json.append(members.get(i + 1));
    }
    return json.append('}').toString();
  }
}
