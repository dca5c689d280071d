package com.leanmcp.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Violations;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What annotations of Jakarta Validation ask for, judged by generated code and by a validator nobody here wrote. */
class JakartaAgreementTest {
  private static final String CHECKED = """
      tags:["a"] marks:[1] counts:{} words:["w"] pair:[1,2] deep:[[9]] share:1 debt:-5 ratio:0.1 \
      price:99.99 year:-99 level:1 small:0 mail:"a@b.com" phrase:"a b" note:"n" lucky:7 \
      agreed:true own:3""";
  private static final String GUARDED = "code:\"ab\" count:3 sizes:[1]";

  private static GeneratedCode code;

  @BeforeAll
  static void compiles(@TempDir Path output) throws Exception {
    code = GeneratedCode.compile(output);
  }

  @Test
  void takesWhatEveryAnnotationAllows() throws Exception {
    verdict("Checked", object(CHECKED, "", ""), true);
    verdict("Guarded", object(GUARDED, "", ""), true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "tags;[];false",
        "tags;[\"a\",\"b\",\"c\"];false",
        "tags;[\" \"];false",
        "tags;[\"abcd\"];false",
        "tags;[\"a\",\"abc\"];true",
        "marks;[];false",
        "marks;[0];false",
        "counts;{\"a\":1,\"b\":1};false",
        "counts;{\"a\":0};false",
        "words;[];false",
        "words;[\"\"];true",
        "pair;[1];false",
        "pair;[1,2,3];false",
        "deep;[[]];false",
        "deep;[[10]];false",
        "deep;[];true",
        "share;0;false",
        "share;0.0001;true",
        "share;1.5;false",
        "debt;-6;false",
        "debt;0;false",
        "debt;-1;true",
        "ratio;0;false",
        "ratio;1e-300;true",
        "price;100;false",
        "price;-99.99;true",
        "price;0.005;false",
        "price;1.500;true",
        "year;99;true",
        "year;100;false",
        "level;0;false",
        "level;2;true",
        "level;3;false",
        "small;-1;false",
        "small;127;true",
        "mail;\"a b\";false",
        "phrase;\"  \";false",
        "phrase;\"A b\";false",
        "phrase;\"abcd\";false",
        "phrase;\"a\";false",
        "note;\" \";false",
        "lucky;6;false",
        "agreed;false;false",
        "own;2;false",
      })
  void judgesARecordAsItsAnnotationsSay(String name, String value, boolean valid) throws Exception {
    verdict("Checked", object(CHECKED, name, value), valid);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "code;\"a\";false",
        "code;\"abcde\";false",
        "count;0;false",
        "count;4;false",
        "sizes;[];false",
        "sizes;[0];false"
      })
  void judgesAPlainClassByAllItsDeclarations(String name, String value, boolean valid)
      throws Exception {
    verdict("Guarded", object(GUARDED, name, value), valid);
  }

  private static void verdict(String type, String instance, boolean expected) throws Exception {
    Codec<?> codec = code.codec("com.acme.tree." + type + "Codec");

    assertThat(judge(codec).validate(instance, InputFormat.JSON).isEmpty()).isEqualTo(expected);
    Violations violations = new Violations();
    JsonReader in = JsonSlice.of(instance).reader();
    codec.read(in, violations);
    in.end();
    assertThat(violations.isEmpty()).as(violations.describe()).isEqualTo(expected);
  }

  private static Schema judge(Codec<?> codec) {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(config))
        .getSchema(codec.schema());
  }

  /** The members, one of them with another value. */
  private static String object(String members, String name, String value) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String member : members.replace("a b", "a_b").split(" ")) {
      int colon = member.indexOf(':');
      all.put(member.substring(0, colon), member.substring(colon + 1).replace("a_b", "a b"));
    }
    if (!name.isEmpty()) {
      all.put(name, value);
    }
    return all.entrySet().stream()
        .map(each -> "\"" + each.getKey() + "\":" + each.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
