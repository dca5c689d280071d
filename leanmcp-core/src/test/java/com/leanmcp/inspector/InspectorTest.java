package com.leanmcp.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InspectorTest {
  private final Inspector inspector = Inspector.create();

  @Test
  void hasAKeyOf128BitsOfItsOwn() {
    assertThat(inspector.path()).matches("/inspector/[A-Za-z0-9_-]{22}/");
    assertThat(Inspector.create().path()).isNotEqualTo(inspector.path());
  }

  @Test
  void namesWhatIsBelowItsKey() {
    assertThat(inspector.name(inspector.path())).contains("");
    assertThat(inspector.name(inspector.path() + "main.js")).contains("main.js");
    assertThat(inspector.name(inspector.path() + "a/b")).contains("a/b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/", "/inspector", "/inspector/", "/inspector//", "/inspector/x/", "/mcp"})
  void namesNothingWithoutItsKey(String path) {
    assertThat(inspector.name(path)).isEmpty();
  }

  @Test
  void namesNothingUnderAKeyThatIsNearlyRight() {
    String path = inspector.path();
    String key = path.substring(Inspector.ROOT.length(), path.length() - 1);
    char last = key.charAt(21) == 'A' ? 'B' : 'A';

    assertThat(inspector.name(Inspector.ROOT + key.substring(0, 21) + last + "/"))
        .isEmpty();
    assertThat(inspector.name(Inspector.ROOT + key.substring(0, 21) + "/")).isEmpty();
    assertThat(inspector.name(Inspector.ROOT + key + "A/")).isEmpty();
    assertThat(inspector.name(Inspector.ROOT + key)).isEmpty();
    assertThat(inspector.name("/inspectoR/" + key + "/")).isEmpty();
  }

  @Test
  void keepsItsKeyOutOfItsText() {
    String path = inspector.path();

    assertThat(inspector.toString()).doesNotContain(path.substring(Inspector.ROOT.length()));
  }

  @Test
  void saysWhetherThereIsNews() {
    assertThat(settings(inspector)).isEqualTo("{\"news\":false}");
    assertThat(settings(Inspector.with(new BuildNews()))).isEqualTo("{\"news\":true}");
  }

  private static String settings(Inspector page) {
    return new String(page.file("settings.json").orElseThrow().content());
  }
}
