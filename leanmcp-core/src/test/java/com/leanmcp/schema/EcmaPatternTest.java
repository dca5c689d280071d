package com.leanmcp.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.schema.EcmaPattern.Refused;
import com.leanmcp.schema.EcmaPattern.Translated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaPatternTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "^[a-z]{2,5}",
        "a|b",
        "(?:x)+?",
        "\\d+\\.\\w*",
        "\\p{L}+\"?",
        "(?=a)b",
        "[^0-9]",
        "\\/",
        "é😀",
        "^",
        "(a)?",
        "a{3}",
        "a{3,}",
        "\\u00e9\\x41\\t"
      })
  void leavesAloneWhatMeansTheSame(String pattern) {
    assertThat(EcmaPattern.translate(pattern)).isEqualTo(new Translated(pattern));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a$|(a)$",
        "\\u{1F600}|\\p{Letter}",
        "[]",
        "[^]",
        "[\\b]",
        "(?<na_me$>x)",
        "[a[]",
        "[a^&-]",
        "\\cj",
        "\\0",
        "[\\S]",
        "[^\\S]",
        "(a?){7}",
        "\\p{Script=Greek}"
      })
  void translatesWhatJavaSpellsInAnotherWay(String pattern) {
    assertThat(EcmaPattern.translate(pattern)).isInstanceOf(Translated.class);
    assertThat(TextPattern.of(pattern, translated(pattern))).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "^a$ a true",
        "^a$ 'a\n' false",
        "^.$ '\u0085' true",
        "^.$ '\u2028' false",
        "^.$ 😀 true",
        "^\\s$ '\u00a0' true",
        "^\\s$ '\ufeff' true",
        "^\\S$ '\ufeff' false",
        "^[\\S]$ a true",
        "^[^\\S]$ ' ' true",
        "^\\d$ '\u0665' false",
        "\\bé xé true",
        "a\\b aé true",
        "^\\v$ '\u000b' true",
        "^\\v$ '\n' false",
        "^[\\b]$ '\b' true",
        "^\\cj$ '\n' true",
        "[] x false",
        "^[^]$ '\n' true",
        "^[a[]$ [ true",
        "^[a&b]$ & true",
        "^[^^]$ ^ false",
        "^(?:a?){3}$ '' true",
        "^(?:a?){3}$ aaaa false",
        "^(?:a?){3,}b aab true",
        "^\\u{1F600}$ 😀 true",
        "^(?<x>a)$ a true",
        "^\\p{L}$ é true",
        "^\\P{L}$ é false",
        "^\\p{digit}$ ৪ true",
        "^\\p{General_Category=Currency_Symbol}$ € true",
        "^\\p{Script=Greek}$ λ true"
      })
  void meansWhatEcmaScriptMeans(String pattern, String text, boolean found) {
    Violations violations = new Violations();

    Strings.pattern(text == null ? "" : text, pattern(pattern), violations);

    assertThat(violations.isEmpty()).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "a++;the possessive quantifier ++",
        "a{2}+;the possessive quantifier {…}+",
        "(?>a);the atomic group (?>",
        "(?i)a;the group (?i…",
        "(?#x);the group (?#…",
        "\\Aa;the escape \\A",
        "a\\z;the escape \\z",
        "a\\Z;the escape \\Z",
        "\\h;the escape \\h",
        "\\Qa\\E;the escape \\Q",
        "[a&&[b]];the class intersection &&",
        "\\p{javaLowerCase};the property \\p{javaLowerCase}",
        "\\pL;the property \\p",
        "(a)\\1;the backreference \\1",
        "(?<n>a)\\k<n>;the backreference \\k<n>",
        "a{2}{3};the quantifier {…} with nothing to repeat",
        "(?=a)*;the quantifier * with nothing to repeat",
        "[\\d-z];a range that begins or ends with a set such as \\d",
        "\\08;the octal escape \\0",
        "(?<a>x)(?<a>y);the second group of the name a",
        "a{,3};the unescaped {",
        "x};the unescaped }",
        "x];the unescaped ]",
        "a\\-b;the escape \\-",
        "\\é;the escape \\é"
      })
  void refusesByNameWhatJavaReadsInAnotherWay(String pattern, String construct) {
    assertThat(EcmaPattern.translate(pattern)).isEqualTo(new Refused(construct));
  }

  @Test
  void givesUpBeforeAPatternRunsAway() {
    String attack = "a".repeat(50_000) + "!";
    Violations violations = new Violations();
    long start = System.nanoTime();

    Strings.pattern(attack, pattern("^(a+)+$"), violations);
    Strings.pattern(attack, pattern("(a|a)*b"), violations);
    Strings.pattern("a".repeat(28) + "!", pattern("^(?:a|aa?|a?a)+$"), violations);
    Strings.pattern("a".repeat(2_000) + "!", pattern("^(a+)+$"), violations);

    assertThat(violations.describe()).contains("got one that is too complex to check");
    assertThat(violations.count()).isEqualTo(4);
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }

  @Test
  void hasNoEndOfTheTextWhereItLooksAtNoCharacterForLong() {
    Violations violations = new Violations();

    Strings.pattern("", pattern("^(?:a?|b?){50}z$"), violations);
    Strings.pattern("", pattern("^(?:(?:a?|b?){9}(?:|){40}){50}z$"), violations);

    assertThat(violations.count()).isEqualTo(2);
  }

  @Test
  void sharesOneBudgetAmongAllStringsOfACall() {
    Violations violations = new Violations();
    TextPattern costly = pattern("a*b");

    for (int i = 0; i < 1_000; i++) {
      Strings.pattern("a".repeat(300), costly, violations);
      Strings.pattern("a".repeat(300) + "b", costly, violations);
    }

    assertThat(violations.count()).isEqualTo(1_000);
    assertThat(violations.searchesLeft()).isZero(); // from here on a text's own length pays
  }

  @Test
  void searchesLongTextsThatAreHarmless() {
    Violations violations = new Violations();

    Strings.pattern("a".repeat(3_000_000), pattern("^[a-z]+$"), violations);
    Strings.pattern("é".repeat(1_000_000) + "b", pattern("[a-z]"), violations);

    assertThat(violations.describe()).isEmpty();
  }

  private static TextPattern pattern(String pattern) {
    return TextPattern.of(pattern, translated(pattern));
  }

  private static String translated(String pattern) {
    return ((Translated) EcmaPattern.translate(pattern)).text();
  }
}
