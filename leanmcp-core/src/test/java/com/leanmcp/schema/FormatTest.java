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

  @ParameterizedTest
  @ValueSource(strings = {"*", "+", "?", "*a", "{2}", "|+", "(*)"})
  void acceptsNoQuantifierOfNothing(String text) {
    assertThat(Format.REGEX.matches(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a{,3}", "a}", "a]", "{", "{}", "\\-", "\\:", "\\é", "(?i)a"})
  void knowsNoPatternButThoseOfUnicodeMode(String text) {
    assertThat(Format.REGEX.matches(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"::1", ":", ":a/b", "::?q", "1:b#f"})
  void acceptsNoRelativeReferenceThatLooksLikeAScheme(String text) {
    assertThat(Format.URI_REFERENCE.matches(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"./:1", "/:", "a/b:c", "?:", "#:", "//:80"})
  void acceptsColonsElsewhereInAReference(String text) {
    assertThat(Format.URI_REFERENCE.matches(text)).isTrue();
  }

  /** Literals of a grammar have no case (RFC 5234 section 2.3). */
  @ParameterizedTest
  @ValueSource(strings = {"pt1h", "P1y2M3dt4H"})
  void readsDurationsInEitherCase(String text) {
    assertThat(Format.DURATION.matches(text)).isTrue();
  }
}
