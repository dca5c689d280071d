package com.leanmcp.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AppPageTest {
  private static final String URI = "ui://seats/picker";
  private static final String FILE = "/com/acme/picker.html";

  private static AppPage read(InputStream html) {
    return AppPage.read(URI, FILE, html, "{\"ui\":{\"prefersBorder\":true}}");
  }

  @Test
  void holdsTheFileAndClosesIt() {
    boolean[] closed = {false};
    InputStream html = new ByteArrayInputStream("<p>ä".getBytes(StandardCharsets.UTF_8)) {
      @Override
      public void close() {
        closed[0] = true;
      }
    };

    String reply = read(html).reply().toString();

    assertThat(reply).contains("<p>ä", URI, AppPage.MIME_TYPE, "prefersBorder");
    assertThat(closed[0]).isTrue();
  }

  @Test
  void saysWhereAMissingFileBelongs() {
    assertThatThrownBy(() -> read(null))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the view ui://seats/picker is the file /com/acme/picker.html, which is not on"
            + " the class path; put it in src/main/resources/com/acme/picker.html or mend the file"
            + " of @AppView");
  }

  @Test
  void refusesWhatIsNotUtf8() {
    assertThatThrownBy(() -> read(new ByteArrayInputStream(new byte[] {'<', (byte) 0xE4, '>'})))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("is not UTF-8; save it as UTF-8");
  }

  @Test
  void tellsWhichFileBroke() {
    InputStream broken = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("disk");
      }
    };

    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(FILE)
        .hasRootCauseMessage("disk");
  }
}
