package com.leanmcp.maven.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.manifest.ManifestReader;
import com.leanmcp.maven.surface.Surface;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SurfaceChangesTest {
  /** Each line: the list, the old entry, the new one, what the change means. */
  @ParameterizedTest
  @CsvFileSource(
      resources = "/surface-changes.txt",
      delimiter = '|',
      quoteCharacter = '`',
      maxCharsPerColumn = 2000)
  void saysWhatAChangeMeans(String list, String before, String after, String expected) {
    assertThat(said(surface(list, before), surface(list, after))).isEqualTo(expected);
  }

  @Test
  void ordersChangesByWhatTheyMean() {
    Surface before = surface("tools", "{'name':'a','description':'x'},{'name':'b'}");
    Surface after =
        surface("tools", "{'name':'a','description':'y'},{'name':'completely_other','title':'T'}");

    assertThat(said(before, after))
        .isEqualTo("breaking: tool b is gone; compatible: tool completely_other is new;"
            + " text only: tool a: the description changed");
  }

  @Test
  void findsNothingWhereNothingChanged() {
    String tool = "{'name':'a','description':'x','access':{'authenticated':true,'scopes':['s']}}";

    assertThat(said(surface("tools", tool), surface("tools", tool))).isEmpty();
  }

  @Test
  void losesTheLastCompletionLoudly() {
    String one = "{'prompt':'p','argument':'a'}";
    String two = one + ",{'prompt':'p','argument':'b'}";

    assertThat(said(surface("completions", two), surface("completions", one)))
        .isEqualTo("compatible: the argument b of prompt p is not completed any more");
    assertThat(said(surface("completions", one), surface("completions", "")))
        .isEqualTo("breaking: the argument a of prompt p is not completed any more");
  }

  private static String said(Surface before, Surface after) {
    List<String> lines = SurfaceChanges.between(before, after).stream()
        .map(change -> change.severity().words() + ": " + change.sentence())
        .toList();
    return String.join("; ", lines);
  }

  private static Surface surface(String list, String entries) {
    String named = list.equals("tools")
        ? entries.replace("{'name'", "{'inputSchema':{'type':'object'},'name'")
        : entries;
    String json = "{'" + list + "':[" + (named == null ? "" : named) + "]}";
    return Surface.of(List.of(
        ManifestReader.offers("", ManifestReader.parse(JsonSlice.of(json.replace('\'', '"'))))));
  }
}
