package com.leanmcp.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.leanmcp.access.AccessRule;
import com.leanmcp.annotation.ClientCapability;
import com.leanmcp.annotation.TaskSupport;
import com.leanmcp.content.CompletionResult;
import com.leanmcp.content.PromptMessage;
import com.leanmcp.content.PromptResult;
import com.leanmcp.content.ResourceContents;
import com.leanmcp.content.TextContent;
import com.leanmcp.content.ToolResult;
import com.leanmcp.service.CompletionDefinition;
import com.leanmcp.service.HeaderParameter;
import com.leanmcp.service.PromptReply;
import com.leanmcp.service.ResourceDefinition;
import com.leanmcp.service.ResourceReply;
import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls what is generated for prompts, resources, completions, and tools that return contents. */
class GeneratedOffersTest {
  private static ServiceTable brief;
  private static ServiceTable library;
  private static ServiceTable contents;
  private static ServiceTable reports;

  @BeforeAll
  static void compiles(@TempDir Path output) throws Exception {
    GeneratedCode code = GeneratedCode.compile(output);
    brief = code.table("com.acme.offer.BriefServiceTableFactory", Map.of());
    library = code.table("com.acme.offer.LibraryServiceTableFactory", Map.of());
    contents = code.table("com.acme.offer.ContentServiceTableFactory", Map.of());
    reports = code.table("com.acme.job.ReportServiceTableFactory", Map.of());
  }

  @Test
  void saysWhichToolsMayRunAsTasks() {
    assertThat(reports.tools())
        .extracting(ToolDefinition::name, ToolDefinition::task)
        .containsExactly(
            tuple("month", TaskSupport.OPTIONAL),
            tuple("year", TaskSupport.REQUIRED),
            tuple("day", TaskSupport.NEVER));
  }

  @Test
  void aTaskIsPreparedWithoutCallingTheMethod() throws Exception {
    assertThat(reports.call("month", deferred("{\"number\":5}")))
        .isEqualTo(new ToolReply.Deferred());
    assertThat(reports.call("year", deferred("{}"))).isEqualTo(new ToolReply.Deferred());
    assertThat(reports.call("month", deferred("{}"))).isInstanceOf(ToolReply.Refused.class);
    assertThat(reports.call("month", GeneratedCode.arguments("{\"number\":5}")))
        .isEqualTo(new ToolReply.Text("month 5"));
    assertThat(reports.call("day", deferred("{}"))).isEqualTo(new ToolReply.Empty());
  }

  private static ServiceCall deferred(String arguments) {
    ServiceCall call = GeneratedCode.arguments(arguments);
    return new ServiceCall(call.arguments(), call.violations(), call.context(), true);
  }

  @Test
  void makesAMessageOfAText() throws Exception {
    assertThat(prompt("greet", "{\"name\":\"Ada\"}"))
        .isEqualTo(new PromptReply.Made(PromptResult.of("Say hello to Ada")));
  }

  @Test
  void makesAPromptOfARecord() throws Exception {
    assertThat(prompt("letter", "{\"tone\":\"DRY\",\"to\":\"Ada\"}"))
        .isEqualTo(new PromptReply.Made(PromptResult.of(PromptMessage.user("To AdaDRY"))));
    assertThat(prompt("letter", "{\"to\":\"Ada\"}"))
        .isEqualTo(new PromptReply.Made(PromptResult.of(PromptMessage.user("To Ada"))));
  }

  @Test
  void readsArgumentsOfEveryKind() throws Exception {
    String arguments = """
        {"count":2,"price":1.50,"day":"2026-02-28","kind":"WARM","mark":"!"}""";

    assertThat(prompt("compare", arguments))
        .isEqualTo(new PromptReply.Made(PromptResult.of(List.of(
            PromptMessage.user("2 false 1.50"),
            PromptMessage.assistant("2026-02-28 WARM ! true")))));
  }

  @Test
  void readsArgumentsOfEveryKindFromTexts() throws Exception {
    String arguments = """
        {"count":"2","flag":"true","price":"1.50","day":"2026-02-28","kind":"DRY","mark":"!"}""";

    assertThat(brief.prompt("compare", GeneratedCode.texts(arguments)))
        .isEqualTo(new PromptReply.Made(PromptResult.of(List.of(
            PromptMessage.user("2 true 1.50"), PromptMessage.assistant("2026-02-28 DRY ! true")))));
    assertThat(library.read(
            "library://shelf/{shelf}/{number}",
            GeneratedCode.texts("{\"shelf\":\"7\",\"number\":\"7\"}")))
        .isEqualTo(new ResourceReply.Text("7 7"));
  }

  @Test
  void refusesArgumentsThatBreakAConstraint() throws Exception {
    assertThat(refused(prompt("compare", "{\"count\":0,\"knd\":\"WARM\"}")))
        .isEqualTo("/count: expected an integer of at least 1, got 0\n"
            + "/knd: unknown property; did you mean \"kind\"?\n"
            + "/price: required but missing; expected a number\n"
            + "/day: required but missing; expected a date such as \"2026-02-28\"\n"
            + "/kind: required but missing; expected one of \"WARM\", \"DRY\"\n"
            + "/mark: required but missing; expected a single character");
  }

  @Test
  void waitsForAPromptAndHandsInItsCaller() throws Exception {
    assertThat(prompt("who", "{}"))
        .isEqualTo(new PromptReply.Made(PromptResult.of("user_1").description("who asks")));
  }

  @Test
  void throwsWhatAPromptThrows() {
    String arguments = """
        {"count":101,"price":1,"day":"2026-02-28","kind":"WARM","mark":"!"}""";

    assertThatThrownBy(() -> prompt("compare", arguments))
        .isInstanceOf(IOException.class)
        .hasMessage("too many");
    assertThatThrownBy(() -> prompt("nope", "{}")).hasMessage("no prompt nope");
  }

  @Test
  void saysThatAPromptReturnedNull() {
    assertThatThrownBy(() -> prompt("none", "{}"))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("the prompt none returned null");
  }

  @Test
  void readsTextsAndBytes() throws Exception {
    assertThat(read("ui://library/rules", "{}")).isEqualTo(new ResourceReply.Text("Be quiet"));
    assertThat(((ResourceReply.Blob) read("library://plan", "{}")).bytes())
        .containsExactly(1, 2, 3);
    assertThat(read("ui://library/catalogue", "{}")).isEqualTo(new ResourceReply.Text(null));
  }

  @Test
  void bindsTheVariablesOfATemplate() throws Exception {
    String template = "library://shelf/{shelf}/{number}";

    assertThat(read(template, "{\"shelf\":\"a\",\"number\":7}"))
        .isEqualTo(new ResourceReply.Text("a 7"));
    assertThat(((ResourceReply.Refused) read(template, "{\"shelf\":\"a\",\"number\":0}"))
            .violations()
            .describe())
        .isEqualTo("/number: expected an integer of at least 1, got 0");
  }

  @Test
  void readsContentsThatSayAllThemselves() throws Exception {
    String template = "library:///{+path}";

    assertThat(read(template, "{\"path\":\"a/b\"}"))
        .isEqualTo(new ResourceReply.Full(
            List.of(ResourceContents.text("library:///a/b", "text/plain", "a/b"))));
    assertThat(read(template, "{\"path\":\"none\"}")).isEqualTo(new ResourceReply.Full(null));
    assertThat(((ResourceReply.Full) read("library://all", "{}")).contents()).hasSize(1);
  }

  @Test
  void writesDataAsJson() throws Exception {
    assertThat(json("ui://library/book")).isEqualTo("{\"title\":\"Emma\",\"year\":1815}");
    assertThat(json("ui://library/medium")).isEqualTo("{\"type\":\"Film\",\"minutes\":90}");
    assertThat(json("ui://library/books")).isEqualTo("[]");
    assertThat(json("ui://library/shelves")).isEqualTo("{}");
    assertThat(json("ui://library/free")).isEqualTo("\"free\"");
    assertThat(json("ui://library/count")).isEqualTo("7");
  }

  @Test
  void tellsTemplatesFromResources() {
    assertThat(library.resources())
        .filteredOn(resource -> resource.template().isPresent())
        .extracting(ResourceDefinition::uri)
        .containsExactly("library://shelf/{shelf}/{number}", "library:///{+path}");
  }

  @Test
  void completesArguments() throws Exception {
    assertThat(complete(brief, "names", "G")).isEqualTo(CompletionResult.of(List.of("Grace")));
    assertThat(complete(brief, "to", "A")).isEqualTo(CompletionResult.of(List.of("ADRY")));
    assertThat(complete(brief, "greet2", "G")).isEqualTo(CompletionResult.of(List.of("Guser_1")));
    assertThat(complete(library, "shelf", "x")).isEqualTo(CompletionResult.of(List.of("x!")));
    assertThat(complete(contents, "complete", "x")).isEqualTo(CompletionResult.of(List.of("x")));
  }

  @Test
  void protectsACompletionLikeWhatItCompletes() {
    assertThat(brief.completions())
        .filteredOn(completion -> completion.name().equals("secrets"))
        .extracting(CompletionDefinition::access)
        .containsExactly(AccessRule.authenticatedBy("clerk", "brief"));
  }

  @Test
  void returnsContents() throws Exception {
    assertThat(call("one", "{}").result()).isEqualTo(ToolResult.text("one"));
    assertThat(call("picture", "{}").result()).isNull();
    assertThat(call("several", "{}").result().content())
        .hasSize(2)
        .first()
        .isInstanceOf(TextContent.class);
    assertThat(call("whole", "{\"count\":3}").result()).isEqualTo(ToolResult.error("no 3"));
  }

  @Test
  void tellsWhatAToolNeedsAndWhatItsHeadersLeadTo() {
    ToolDefinition whole = tool("whole");
    ToolDefinition later = tool("later");

    assertThat(whole.needs())
        .containsExactlyInAnyOrder(ClientCapability.ROOTS, ClientCapability.SAMPLING);
    assertThat(later.headers())
        .containsExactly(
            new HeaderParameter(List.of("region", "code"), "Region", HeaderParameter.Type.STRING),
            new HeaderParameter(List.of("rush-it"), "Rush", HeaderParameter.Type.BOOLEAN));
    assertThat(later.outputSchema()).isEmpty();
  }

  private static ToolDefinition tool(String name) {
    return contents.tools().stream()
        .filter(tool -> tool.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static PromptReply prompt(String name, String arguments) throws Exception {
    return brief.prompt(name, GeneratedCode.arguments(arguments));
  }

  private static String refused(PromptReply reply) {
    return ((PromptReply.Refused) reply).violations().describe();
  }

  private static ResourceReply read(String uri, String variables) throws Exception {
    return library.read(uri, GeneratedCode.arguments(variables));
  }

  private static String json(String uri) throws Exception {
    return GeneratedCode.json((ResourceReply.Json<?>) read(uri, "{}"));
  }

  private static CompletionResult complete(ServiceTable table, String name, String value)
      throws Exception {
    return table.complete(name, GeneratedCode.completion(value, Map.of("tone", "DRY")));
  }

  private static ToolReply.Full call(String tool, String arguments) throws Exception {
    return (ToolReply.Full) contents.call(tool, GeneratedCode.arguments(arguments));
  }
}
