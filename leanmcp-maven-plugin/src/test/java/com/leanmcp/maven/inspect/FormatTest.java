package com.leanmcp.maven.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.manifest.ManifestReader;
import com.leanmcp.maven.surface.Surface;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {
  private static final Surface SURFACE = surface("""
      {"tools":[{"name":"get_weather","description":"The weather\\nof a | *city*, now or on one of the \
      next days, with wind and rain, as far as stations know.","inputSchema":{"type":"object",\
      "properties":{"city":{"type":"string"},"days":{"type":"integer"}},"required":["city"]},\
      "outputSchema":{"type":"object"},"access":{"authenticated":true,"scopes":["weather:read"]}},\
      {"name":"a_tool_with_a_name_that_is_longer_than_its_column","inputSchema":{}}],\
      "prompts":[{"name":"plan","title":"Plan","arguments":[{"name":"to","required":true},{"name":"by"}]}],\
      "resources":[{"uri":"sky://now","name":"now","mimeType":"text/plain"}],\
      "templates":[{"uriTemplate":"sky://{day}","name":"day"}],\
      "completions":[{"prompt":"plan","argument":"to"}]}""");

  private static Surface surface(String lists) {
    return Surface.of(
        List.of(ManifestReader.offers("", ManifestReader.parse(JsonSlice.of(lists)))));
  }

  @Test
  void showsTables() {
    assertThat(Format.TABLE.show(SURFACE)).isEqualTo("""
        TOOL                      WHAT IT DOES                           ARGUMENTS    CALLER          TOKENS
        a_tool_with_a_name_that_                                                      anybody             20
        is_longer_than_its_colum
        n
        get_weather               The weather of a | *city*, now or on   city, days?  signed in,          74
                                  one of the next days, with wind and                 weather:read
                                  rain, as far as stations know.
        about 94 tokens in every conversation (an estimate: characters of tools/list by 4)

        PROMPT  WHAT IT IS  ARGUMENTS  CALLER
        plan    Plan        to, by?    anybody

        RESOURCE   NAME  WHAT IT IS  TYPE        CALLER
        sky://now  now               text/plain  anybody

        TEMPLATE     NAME  WHAT IT IS  TYPE  CALLER
        sky://{day}  day                     anybody

        COMPLETED  OF           CALLER
        to         prompt plan  anybody
        """);
  }

  @Test
  void fitsAHundredColumnsWhateverStandsInIt() {
    String wide = "長い説明".repeat(40) + " " + "x".repeat(300) + " \u001b[31mred";
    Surface surface = surface("{\"tools\":[{\"name\":\"" + "n".repeat(128)
        + "\",\"description\":\"" + wide.replace("\u001b", "\\u001b")
        + "\",\"inputSchema\":{\"properties\":{\"" + "p".repeat(90) + "\":{}}},"
        + "\"access\":{\"authenticated\":true,\"scopes\":[\"" + "s".repeat(90) + "\"]}}]}");

    String table = Format.TABLE.show(surface);

    assertThat(table.lines()).allMatch(line -> Wrapping.width(line) <= TextTable.WIDTH);
    assertThat(table).doesNotContain("\u001b");
  }

  @Test
  void showsJsonWithWhatToolsCost() {
    String json = Format.JSON.show(SURFACE);

    assertThat(json)
        .contains("\"estimatedTokens\": 74\n    }\n  ],")
        .contains("\"estimatedTokens\": 20\n    },")
        .endsWith("  \"estimatedTokens\": 94\n}\n")
        .doesNotContain("blocking");
    assertThat(ManifestReader.offers("", ManifestReader.parse(JsonSlice.of(json))))
        .isEqualTo(SURFACE.offers());
  }

  @Test
  void showsMarkdownInWhichWordsAreOnlyWords() {
    String markdown = Format.MARKDOWN.show(SURFACE);

    assertThat(markdown)
        .startsWith("# Tools\n\n| tool | what it does | arguments | caller | tokens |\n"
            + "| --- | --- | --- | --- | --- |\n")
        .contains("| `get_weather` | The weather of a \\| \\*city\\*, now or on one of")
        .contains("\n## `get_weather`\n")
        .contains("Result:\n\n    {\n      \"type\": \"object\"\n    }\n")
        .contains("| `sky://{day}` | day |  |  | anybody |\n");
  }

  @Test
  void saysThatNothingIsOffered() {
    Surface nothing = surface("{}");

    assertThat(Format.TABLE.show(nothing)).isEqualTo("nothing is offered\n");
    assertThat(Format.MARKDOWN.show(nothing)).isEqualTo("Nothing is offered.\n");
  }

  @Test
  void knowsItsNamesInAnyCase() {
    assertThat(Format.named("Json")).hasValue(Format.JSON);
    assertThat(Format.named("yaml")).isEmpty();
  }
}
