package com.leanmcp.stdio;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.stdio.LineReader.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
  private static final int LIMIT = 200_000;

  /** Gives at most {@code size} bytes a read. */
  private static InputStream dripping(String text, int size) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public int read(byte[] buffer, int offset, int length) {
        return super.read(buffer, offset, Math.min(length, size));
      }
    };
  }

  /** The lines; one that is too long as {@code …}. */
  private static List<String> lines(InputStream in, int limit) throws IOException {
    LineReader reader = new LineReader(in, limit);
    List<String> lines = new ArrayList<>();
    for (Line line = reader.next(); !(line instanceof Line.End); line = reader.next()) {
      lines.add(
          line instanceof Line.Whole whole
              ? new String(whole.bytes(), StandardCharsets.UTF_8)
              : "…");
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 100_000})
  void findsTheSameLinesHoweverTheyCome(int size) throws Exception {
    assertThat(lines(dripping("één\n\n\r\nlast\n", size), LIMIT))
        .containsExactly("één", "", "\r", "last");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100_000})
  void theLastLineNeedsNoLineFeed(int size) throws Exception {
    assertThat(lines(dripping("one\ntwo", size), LIMIT)).containsExactly("one", "two");
  }

  @ParameterizedTest
  @CsvSource({"1, 200000", "70000, 200000", "200000, 65536", "200000, 65535", "200000, 1"})
  void aLineMayBeAsLongAsTheLimitAndNoLonger(int size, int limit) throws Exception {
    String fits = "x".repeat(limit);

    List<String> lines =
        lines(dripping(fits + "\n" + fits + "y\nafter\n" + fits + "y", size), limit);

    assertThat(lines.get(0)).isEqualTo(fits);
    assertThat(lines.subList(1, lines.size()))
        .containsExactly("…", limit < "after".length() ? "…" : "after", "…");
  }
}
