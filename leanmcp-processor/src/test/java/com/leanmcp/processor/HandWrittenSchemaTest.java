package com.leanmcp.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.service.HeaderParameter;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ToolDefinition;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An input schema that the author wrote: what is published of it, and what its tool gets. */
class HandWrittenSchemaTest {
  private static final String COUNT = """
      {
        "type": "object",
        "properties": {"größe": {"type": "integer", "minimum": 1.50}, "\\u0061": true},
        "required": "nonsense"
      }
      """;

  @TempDir
  private static Path output;

  private static ServiceTable table;

  @BeforeAll
  static void compiles() throws Exception {
    table = GeneratedCode.compile(output).table("com.acme.HandWrittenTableFactory", Map.of());
  }

  @Test
  void publishesEveryByteAsItWasWritten() throws Exception {
    String manifest =
        Files.readString(output.resolve("META-INF/leanmcp/com.acme.HandWritten.json"));

    assertThat(table.tools()).extracting(ToolDefinition::inputSchema).first().isEqualTo(COUNT);
    assertThat(manifest).contains("\"inputSchema\":" + COUNT);
    assertThat(COUNT.getBytes(StandardCharsets.UTF_8)).contains(0xC3, 0xB6);
    assertThat(JsonValue.read(JsonSlice.of(manifest).reader())).isNotNull();
  }

  @Test
  void handsTheArgumentsOverWithoutComparingThemToTheSchema() throws Exception {
    assertThat(call("count", "{\"größe\":\"no integer\",\"x\":[null]}")).isEqualTo("text 2");
    assertThat(call("say", "{\"n\":1,\"d\":1.50,\"list\":[true,null]}"))
        .isEqualTo("text {n=1, d=1.50, list=[true, null]} from user_1");
    assertThat(call("say", "{}")).isEqualTo("text {} from user_1");
  }

  @Test
  void namesTheHeadersThatTheSchemaNames() {
    assertThat(table.tools())
        .filteredOn(tool -> tool.name().equals("route"))
        .flatExtracting(ToolDefinition::headers)
        .containsExactly(
            new HeaderParameter(List.of("at", "region"), "Region", HeaderParameter.Type.STRING));
  }

  @Test
  void refusesWhatNoSchemaAllows() throws Exception {
    assertThat(call("count", "{\"a\":{\"b\":1,\"b\":2}}")).isEqualTo("/a/b: given more than once");
    assertThat(call("say", "{\"a\":1,\"a\":1}")).isEqualTo("/a: given more than once");
    assertThat(call("say", "{\"a\":\"\\ud800\"}")).startsWith("/a: ");
  }

  private static String call(String tool, String arguments) throws Exception {
    return GeneratedCode.call(table, tool, arguments);
  }
}
