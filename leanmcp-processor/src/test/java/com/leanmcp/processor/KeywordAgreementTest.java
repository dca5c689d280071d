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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each keyword, alone and with others, judged by generated code and by a validator that nobody here wrote. */
class KeywordAgreementTest {
  private static final long SEED = 20260102;
  private static final Map<String, List<String>> VALUES = new LinkedHashMap<>();
  private static final Map<String, List<String>> CONTAINERS = new LinkedHashMap<>();

  static {
    values("first-name", "'a'", "1");
    values("triple", "3", "9", "0", "10", "4", "6.0", "-3");
    values("tenths", "0.3", "1.4", "1.5", "0", "0.35", "0.7", "1e-1", "3e-2", "1e-400");
    values("tens", "10", "-20", "0", "5", "1e3", "9223372036854775800", "9223372036854775807");
    values("yes", "'yes'", "'no'", "''");
    values("seven", "7", "7.0", "8", "null");
    values("half", "0.5", "0.50", "5e-1", "0.4");
    values("agreed", "true", "false", "'true'");
    values("denied", "false", "true", "0");
    values("level", "'HIGH'", "'LOW'", "'high'");
    values(
        "words",
        "['a']",
        "[]",
        "['a','b','c']",
        "['a','b','c','d']",
        "['a','a']",
        "['']",
        "[1]",
        "'a'");
    values("reals", "[1,2]", "[1,1.0]", "[]", "[0.5,5e-1]", "[0,-0.0]", "[1,'1']");
    values("digits", "[]", "[[]]", "[[0,9],[1]]", "[[10]]", "[[0],[-1]]", "[1]");
    values(
        "inners",
        "[]",
        "[{'before':'b','e':'e','value':1,'hasValue':'h'}]",
        "[{'before':'b','e':'e','value':1,'hasValue':'h'},{'e':'e','before':'b','hasValue':'h','value':1.0}]",
        "[{'before':'b','e':'e','value':1,'hasValue':'h'},{'e':'e','before':'b','hasValue':'h','value':2}]");
    values("nick", "'abc'", "'abcd'", "'😀😀😀'");
    values("day", "'2026-01-31'", "'2026-02-30'", "'x'");
    values(
        "mail", "'a@b.com'", "'a@b c'", "'ab'", "'abc@defgh.com'", "'abcd@defgh.com'", "'a@b\\n'");
    values("old", "'o'", "1");
    values("address", "{'street':'abc','plan':'FREE'}", "{'street':'a','plan':'FREE'}", "{}");
    values("flags", "[true]", "[]", "[true,false]", "[1]");
    values("halves", "[0.5,1]", "[0.25]", "[-1.5]", "['']");
    values("levels", "['LOW']", "[]", "['HIGH']", "['LOW','NONE']");
  }

  static {
    containers("tags", "['a']", "[]", "['abc']", "['a','a']", "['a','b']", "{}");
    containers("marks", "[1,2]", "[]", "[1,1.0]", "[1,2,1]", "[1.5]");
    containers("names", "['a']", "[]", "['a','b','c']", "['']", "['a','a']", "[1]");
    containers("pair", "[1,2]", "[1]", "[1,2,3]", "[1,'2']");
    containers("counts", "{'a':1}", "{}", "{'a':0}", "{'a':1,'b':2}", "{'a':1,'b':2,'c':3}", "[]");
    containers("deep", "{}", "{'x':['a']}", "{'x':['a','ab']}", "{'x':[]}", "{'x':'a'}");
    containers("price", "0.01", "0", "0.005", "12.34", "1e30", "-1");
  }

  private static Codec<?> codec;
  private static Codec<?> containers;

  @BeforeAll
  static void compiles(@TempDir Path output) throws Exception {
    GeneratedCode code = GeneratedCode.compile(output);
    codec = code.codec("com.acme.KeywordsCodec");
    containers = code.codec("com.acme.NarrowedCodec");
  }

  private static void containers(String name, String... json) {
    CONTAINERS.put(
        name, List.of(json).stream().map(each -> each.replace('\'', '"')).toList());
  }

  private static void values(String name, String... json) {
    VALUES.put(name, List.of(json).stream().map(each -> each.replace('\'', '"')).toList());
  }

  @Test
  void agreesWithAnotherValidatorOnEveryKeyword() {
    agree(codec, VALUES);
  }

  @Test
  void agreesWithAnotherValidatorOnContainers() {
    agree(containers, CONTAINERS);
  }

  private static void agree(Codec<?> codec, Map<String, List<String>> all) {
    Schema schema = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry ->
                registry.schemaRegistryConfig(com.networknt.schema.SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .build()))
        .getSchema(codec.schema());
    List<String> wrong = new ArrayList<>();
    int valid = 0;

    for (String instance : instances(all)) {
      boolean expected = schema.validate(instance, InputFormat.JSON).isEmpty();
      valid += expected ? 1 : 0;
      if (accepts(codec, instance) != expected) {
        wrong.add(instance + " " + schema.validate(instance, InputFormat.JSON));
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(valid).isGreaterThan(100);
  }

  private static boolean accepts(Codec<?> codec, String instance) {
    Violations violations = new Violations();
    JsonReader in = JsonSlice.of(instance).reader();
    codec.read(in, violations);
    in.end();
    return violations.isEmpty();
  }

  /** Every value of every member alone, then mixtures. */
  private static List<String> instances(Map<String, List<String>> all) {
    List<String> instances = new ArrayList<>();
    all.forEach((name, values) -> values.forEach(value -> instances.add(object(all, name, value))));
    all.keySet().forEach(name -> instances.add(object(all, name, "")));
    Random random = new Random(SEED);
    for (int i = 0; i < 1_000; i++) {
      Map<String, String> members = valid(all);
      for (int changes = random.nextInt(3); changes > 0; changes--) {
        List<String> names = List.copyOf(all.keySet());
        String name = names.get(random.nextInt(names.size()));
        List<String> values = all.get(name);
        members.put(name, values.get(random.nextInt(values.size())));
      }
      instances.add(object(members));
    }
    return instances;
  }

  private static Map<String, String> valid(Map<String, List<String>> all) {
    Map<String, String> members = new LinkedHashMap<>();
    all.forEach((name, values) -> members.put(name, values.get(0)));
    return members;
  }

  private static String object(Map<String, List<String>> all, String name, String value) {
    Map<String, String> members = valid(all);
    members.put(name, value);
    return object(members);
  }

  private static String object(Map<String, String> members) {
    List<String> texts = new ArrayList<>();
    members.forEach((name, value) -> {
      if (!value.isEmpty()) {
        texts.add("\"" + name + "\":" + value);
      }
    });
    return "{" + String.join(",", texts) + "}";
  }
}
