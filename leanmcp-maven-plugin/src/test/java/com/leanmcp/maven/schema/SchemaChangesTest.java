package com.leanmcp.maven.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SchemaChangesTest {
  /** Each line: the old schema, the new one, what it means for arguments, what it means for a result. */
  @ParameterizedTest
  @CsvFileSource(
      resources = "/schema-changes.txt",
      delimiter = '|',
      quoteCharacter = '`',
      maxCharsPerColumn = 2000)
  void saysWhatAChangeMeans(String before, String after, String arguments, String result) {
    assertThat(said(Role.ARGUMENTS, before, after)).isEqualTo(arguments.strip());
    assertThat(said(Role.RESULT, before, after)).isEqualTo(result.strip());
  }

  private static String said(Role role, String before, String after) {
    List<String> lines = SchemaChanges.between(role, parse(before), parse(after)).stream()
        .map(each -> each.severity().words() + ": " + each.sentence())
        .toList();
    return lines.isEmpty() ? "-" : String.join("; ", lines);
  }

  private static JsonValue parse(String json) {
    return JsonValue.read(JsonSlice.of(json.strip().replace('\'', '"')).reader());
  }

  @Test
  void saysNothingOfSchemasThatDifferInSpellingOnly() {
    String before = "{'type':'object','properties':{'a':{'minimum':1.0},'b':{}},'required':['a']}";
    String after = "{'required':['a'],'properties':{'b':{},'a':{'minimum':1}},'type':'object'}";

    assertThat(said(Role.ARGUMENTS, before, after)).isEqualTo("-");
  }

  @Test
  void comparesTypesThatContainThemselves() {
    String tree = "{'type':'object','properties':{'name':{'type':'string'LIMIT},"
        + "'children':{'type':'array','items':{'$ref':'#'}}},'additionalProperties':false}";

    assertThat(said(
            Role.ARGUMENTS, tree.replace("LIMIT", ""), tree.replace("LIMIT", ",'maxLength':9")))
        .isEqualTo("breaking: the argument name: maxLength is 9 now");
    assertThat(said(
            Role.ARGUMENTS,
            tree.replace("LIMIT", ""),
            tree.replace("LIMIT", "").replace("{'$ref':'#'}", "{'$ref':'#','description':'x'}")))
        .isEqualTo("text only: the description of the argument children[] is new");
  }

  @Test
  void comesToAnEndWithReferencesThatLeadNowhere() {
    String before =
        "{'anyOf':[{'$ref':'#'},{'$ref':'#/$defs/A'}],'$defs':{'A':{'allOf':[{'$ref':'#/$defs/A'},{'$ref':'#'}]}}}";
    String after = before.replace("'allOf'", "'maximum':1,'allOf'");

    assertThat(said(Role.ARGUMENTS, before, after))
        .startsWith(
            "breaking: the arguments: nobody can tell whether a schema that refers to itself");
    assertThat(said(Role.RESULT, before, after)).startsWith("breaking: the result");
  }

  @Test
  void listsAFewValuesAndCountsTheRest() {
    assertThat(said(Role.ARGUMENTS, "{'enum':[1,2,3,4,5,6,7,8]}", "{'enum':[1]}"))
        .isEqualTo("breaking: the arguments: the values 2, 3, 4, 5, 6 and 2 more are gone");
  }
}
