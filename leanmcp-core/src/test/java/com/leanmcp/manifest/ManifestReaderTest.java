package com.leanmcp.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.access.AccessRule;
import com.leanmcp.annotation.TaskSupport;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.manifest.ResourceManifest.Address;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestReaderTest {
  private static final Label LABEL = new Label(
      Optional.of("Title"),
      Optional.of("What it does."),
      List.of("https://icons.example/one.png"),
      Optional.of(JsonSlice.of("{\"example/key\":[1,null]}")));

  private static final ServiceManifest FULL = new ServiceManifest(
      "com.acme.Weather",
      List.of(
          new ToolManifest(
              "forecast",
              LABEL,
              JsonSlice.of("{\"type\":\"object\",\"properties\":{\"city\":{\"minLength\":1}}}"),
              Optional.of(JsonSlice.of("{\"type\":\"object\"}")),
              new ToolManifest.Hints(
                  Optional.of(true), Optional.of(false), Optional.empty(), Optional.of(true)),
              List.of("ELICITATION", "ROOTS"),
              TaskSupport.REQUIRED,
              AccessRule.authenticatedBy("clerk", "read", "write"),
              Waiting.NON_BLOCKING),
          new ToolManifest(
              "plain",
              Label.NONE,
              JsonSlice.EMPTY_OBJECT,
              Optional.empty(),
              new ToolManifest.Hints(
                  Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
              List.of(),
              TaskSupport.NEVER,
              AccessRule.open(),
              Waiting.BLOCKING)),
      List.of(new PromptManifest(
          "review",
          LABEL,
          List.of(
              new PromptManifest.Argument(
                  "change",
                  Optional.of("Change"),
                  Optional.of("its number"),
                  PromptManifest.Presence.REQUIRED),
              new PromptManifest.Argument(
                  "tone", Optional.empty(), Optional.empty(), PromptManifest.Presence.OPTIONAL)),
          List.of("ELICITATION"),
          AccessRule.authenticated(),
          Waiting.BLOCKING)),
      List.of(
          new ResourceManifest(
              new Address.Fixed("book://1"),
              "first",
              LABEL,
              Optional.of("text/plain"),
              Optional.of(12L),
              List.of("user"),
              Optional.of(0.5),
              List.of("ELICITATION"),
              AccessRule.open(),
              Waiting.BLOCKING),
          new ResourceManifest(
              new Address.Template("book://{id}"),
              "book",
              Label.NONE,
              Optional.empty(),
              Optional.empty(),
              List.of(),
              Optional.empty(),
              List.of(),
              AccessRule.open(),
              Waiting.NON_BLOCKING)),
      List.of(
          new CompletionManifest(
              new CompletionManifest.Target.Prompt("review"),
              "tone",
              AccessRule.open(),
              Waiting.BLOCKING),
          new CompletionManifest(
              new CompletionManifest.Target.Resource("book://{id}"),
              "id",
              AccessRule.authenticated("read"),
              Waiting.NON_BLOCKING)));

  @Test
  void readsWhatIsWritten() {
    JsonWriter out = new JsonWriter();
    FULL.write(out);

    ServiceManifest read = ManifestReader.read(JsonSlice.of(out.toString()));

    assertThat(read).isEqualTo(FULL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"tools\":[]}|no service",
        "[]|it is not a JSON object",
        "{\"service\":\"A\"|it is not JSON: not valid JSON at byte 14",
        "{\"service\":\"A\",\"tools\":{}}|tools is not an array",
        "{\"service\":\"A\",\"tools\":[7]}|tools[0] is not an object",
        "{\"service\":\"A\",\"tools\":[{\"inputSchema\":{}}]}|tools[0] has no name",
        "{\"service\":\"A\",\"tools\":[{\"name\":\"a\"}]}|tools[0] has no inputSchema",
        "{\"service\":\"A\",\"tools\":[{\"name\":7,\"inputSchema\":{}}]}|tools[0].name is not a string",
        "{\"service\":\"A\",\"tools\":[{\"name\":\"a\",\"inputSchema\":{},\"needs\":[1]}]}"
            + "|tools[0].needs holds something else than strings",
        "{\"service\":\"A\",\"tools\":[{\"name\":\"a\",\"inputSchema\":{},"
            + "\"access\":{\"authenticated\":1}}]}"
            + "|tools[0].access.authenticated is not true or false"
      })
  void saysWhatIsWrongWhere(String json, String problem) {
    assertThatThrownBy(() -> ManifestReader.read(JsonSlice.of(json)))
        .isInstanceOf(ManifestException.class)
        .hasMessage(problem);
  }

  @Test
  void countsTheWholeEntryForItsTokens() {
    ToolManifest plain = FULL.tools().get(1);
    ToolManifest forecast = FULL.tools().get(0);

    assertThat(plain.entry()).isEqualTo("{\"name\":\"plain\",\"inputSchema\":{}}");
    assertThat(plain.estimatedTokens()).isEqualTo(9); // 33 characters
    assertThat(forecast.estimatedTokens()).isEqualTo((forecast.entry().length() + 3) / 4);
    assertThat(forecast.entry()).contains("\"annotations\"").doesNotContain("access", "needs");
  }
}
