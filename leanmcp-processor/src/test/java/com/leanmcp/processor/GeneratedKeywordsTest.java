package com.leanmcp.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.service.ServiceTable;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What callers are told about keywords of lists, results and names. */
class GeneratedKeywordsTest {
  private static ServiceTable table;

  @BeforeAll
  static void compiles(@TempDir Path output) throws Exception {
    GeneratedCode code = GeneratedCode.compile(output);
    table = code.table("com.acme.KeywordToolsTableFactory", Map.of());
  }

  @Test
  void namesPropertiesAsJsonDoes() throws Exception {
    assertThat(call("split", "{\"text\":\"a\",\"at\":[0,1,1]}"))
        .isEqualTo("/text: unknown property; allowed are case, at\n"
            + "/at/0: expected an integer of at least 1, got 0\n"
            + "/at: expected at most 2 elements, got 3\n"
            + "/case: required but missing; expected a string");
  }

  @Test
  void holdsListsThatAreReturnedToTheirConstraints() throws Exception {
    assertThat(call("split", "{\"case\":\"a,b\",\"at\":[]}")).isEqualTo("[\"a\",\"b\"]");
    assertThat(call("split", "{\"case\":\"abc\",\"at\":[]}"))
        .isEqualTo("broken: /0: expected at most 2 characters, got \"abc\" (3 characters)");
    assertThat(call("split", "{\"case\":\"a,a\",\"at\":[]}"))
        .isEqualTo("broken: /1: expected elements that differ, got the same as at index 0");
    assertThat(call("split", "{\"case\":\",\",\"at\":[]}"))
        .isEqualTo("broken: (the whole value): expected at least 1 element, got 0");
    assertThat(call("numbers", "{\"number\":-1}"))
        .isEqualTo("broken: /0/0: expected an integer of at least 0, got -1");
  }

  @Test
  void publishesWhatDescribes() {
    assertThat(table.tools().get(1).inputSchema())
        .contains(
            "\"case\":{\"type\":\"string\",\"examples\":[\"a,b\"],\"x-mcp-header\":\"X-Case\"}")
        .contains(
            "\"items\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":2147483647},\"maxItems\":2");
    assertThat(table.tools().get(0).inputSchema())
        .contains("\"old\":{\"type\":\"string\",\"deprecated\":true,\"readOnly\":true}")
        .contains("\"additionalProperties\":false,\"x-order\":1}");
  }

  @Test
  void runsNoPatternOnWhatIsTooLong() throws Exception {
    assertThat(call("limited", "{\"mail\":\"" + "x y".repeat(10) + "\"}"))
        .contains("/mail: expected at most 13 characters")
        .doesNotContain("that matches")
        .doesNotContain("e-mail");
  }

  private static String call(String tool, String arguments) throws Exception {
    return GeneratedCode.call(table, tool, arguments);
  }
}
