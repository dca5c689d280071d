package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class CursorsTest {
  private final Cursors tools = new Cursors("tools/list");

  @Test
  void givesBackTheKeyItWasMadeOf() {
    for (String key : new String[] {"echo", "", "test://{id}?a=b", "näme\n😀"}) {
      assertThat(tools.key(tools.after(key))).contains(key);
    }
  }

  @Test
  void theCursorOfAnotherListIsNoneOfThis() {
    String foreign = new Cursors("prompts/list").after("echo");

    assertThat(tools.key(foreign)).isEmpty();
  }

  @Test
  void refusesWhatItNeverMade() {
    String good = tools.after("echo");
    byte[] noText = "tools/list\n\u00ff".getBytes(StandardCharsets.ISO_8859_1);

    for (String bad : new String[] {
      "",
      "junk",
      "1",
      good + "=",
      good + "A",
      good.substring(1),
      " " + good,
      "%%%",
      Base64.getUrlEncoder().withoutPadding().encodeToString(noText)
    }) {
      assertThat(tools.key(bad)).as(bad).isEmpty();
    }
  }

  @Test
  void refusesPaddingThatItDoesNotWrite() {
    String padded =
        Base64.getUrlEncoder().encodeToString("tools/list\nab".getBytes(StandardCharsets.UTF_8));

    assertThat(padded).endsWith("==");
    assertThat(tools.key(padded)).isEmpty();
    assertThat(tools.key(padded.replace("=", ""))).contains("ab");
  }
}
