package com.leanmcp.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ToolDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotations of {@code org.mcpjava}, read by their names. */
class SharedAnnotationsTest {
  private static final Path STUBS = Path.of("src/test/resources/good/org");

  @TempDir
  private Path folder;

  @Test
  void describesToolsAsTheySay() throws Exception {
    List<ToolDefinition> tools = table().tools();

    assertThat(tools)
        .extracting(ToolDefinition::name)
        .containsExactly("forecast", "compare_all", "ours");
    assertThat(tools)
        .extracting(tool -> tool.label().title())
        .containsExactly(Optional.of("Forecast"), Optional.of("Compare"), Optional.of("Theirs"));
    assertThat(tools)
        .extracting(tool -> tool.label().description())
        .containsExactly(
            Optional.of("Get a forecast."),
            Optional.of("Compare forecasts."),
            Optional.of("Theirs."));
    assertThat(tools.get(0).hints().readOnly()).contains(true);
    assertThat(tools.get(0).hints().openWorld()).contains(false);
    assertThat(tools.get(0).hints().destructive()).isEmpty();
    assertThat(tools.get(2).hints().idempotent()).contains(true);
  }

  @Test
  void takesArgumentsAsTheySay() throws Exception {
    assertThat(call("forecast", "{\"city-name\":\"Rome\"}"))
        .isEqualTo("{\"city\":\"Romenull\",\"days\":3}");
    assertThat(
            call("forecast", "{\"city-name\":\"Rome\",\"days\":1,\"unit\":\"C\",\"note\":\"!\"}"))
        .isEqualTo("{\"city\":\"RomeC!\",\"days\":1}");
    assertThat(call("forecast", "{\"city-name\":\"\",\"city\":\"x\"}"))
        .contains("/city-name: expected at least 1 character", "/city: unknown property");
    assertThat(call("ours", "{\"list\":[\"a\",\"b\"]}")).isEqualTo("text a,b");
  }

  @Test
  void makesASingleRecordAnArgumentByItsName() throws Exception {
    assertThat(call("compare_all", "{\"only\":{\"city\":\"Rome\",\"days\":1}}"))
        .isEqualTo("text Rome");
  }

  @Test
  void warnsOfWhatIsNotHonoured() throws IOException {
    List<String> said = compile("""
        @McpServer("one")
        final class Tools {
          record Page(String text) {}

          /** Reads. */
          @MetaField(name = "a", value = "b")
          @Tool(outputSchemaFrom = Page.class, structuredContent = true)
          String read(@ToolArg(required = false) int page) { return ""; }

          /** Writes. */
          @Tool(title = "A", structuredContent = false, annotations = @Tool.Annotations(title = "B"))
          Page write() { return new Page(""); }
        }
        """);

    assertThat(said)
        .filteredOn(each -> each.contains("LMCP045"))
        .extracting(each -> each.replaceAll("WARNING .LMCP045. | of org.mcpjava.*", ""))
        .containsExactlyInAnyOrder(
            "@McpServer",
            "@MetaField",
            "outputSchemaFrom",
            "structuredContent = true",
            "required = false",
            "structuredContent = false",
            "the title in @Annotations");
  }

  @Test
  void readsToolArgForArgumentsOfToolsOnly() throws IOException {
    List<String> said = compile("""
        final class Tools {
          /** Sums up. */
          @com.leanmcp.annotation.Prompt
          String sum(@ToolArg(required = false) String topic) { return topic; }
        }
        """);

    assertThat(said)
        .filteredOn(each -> each.contains("LMCP"))
        .containsExactly("WARNING [LMCP045] @ToolArg of org.mcpjava is not honoured here;"
            + " it is for arguments of tools; use @SchemaConstraint");
  }

  @Test
  void refusesTheTypesOfThatLibrary() throws IOException {
    List<String> said = compile("""
        final class Tools {
          /** Reads. */
          @Tool
          String read(Cancellation cancellation) { return ""; }
        }
        """);

    assertThat(said)
        .containsExactly("ERROR [LMCP003] the type Cancellation is not supported; of org.mcpjava"
            + " only annotations are read; use a type of your own, or McpContext for the call");
  }

  private ServiceTable table() throws Exception {
    return GeneratedCode.compile(folder).table("com.acme.SharedToolsTableFactory", Map.of());
  }

  private String call(String tool, String arguments) throws Exception {
    return GeneratedCode.call(table(), tool, arguments);
  }

  private List<String> compile(String type) throws IOException {
    Path tools = Files.writeString(folder.resolve("Tools.java"), """
        package com.acme;
        import org.mcpjava.server.*;
        import org.mcpjava.server.tools.*;
        """ + type);
    List<Path> sources = new ArrayList<>(Javac.sourcesIn(STUBS));
    sources.add(tools);
    return new Javac(folder.resolve("classes")).compile(sources);
  }
}
