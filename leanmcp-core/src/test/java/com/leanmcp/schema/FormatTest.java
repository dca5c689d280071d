package com.leanmcp.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link JsonSchemaTestSuiteTest} does not look at. */
class FormatTest {
  @ParameterizedTest
  @EnumSource(Format.class)
  void isFastAndSafeOnLongStrings(Format format) {
    for (String part :
        List.of("1", "a", "/", ":", "%", ".", "@", "(", "[", "~0", "-", "P1D", "\"")) {
      String text = part.repeat(20_000);

      assertThat(format.matches(text + "!")).isIn(true, false);
      assertThat(format.matches("P" + text)).isIn(true, false);
      assertThat(format.matches("\"" + text)).isIn(true, false);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://a/%zz", "x:[", "//[v1.a]:1/?#", "a\n"})
  void neverAcceptsAUriWithoutScheme(String text) {
    assertThat(Format.URI.matches(text)).isFalse();
  }
}
