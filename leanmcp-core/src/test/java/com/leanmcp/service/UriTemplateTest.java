package com.leanmcp.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UriTemplateTest {
  private static Optional<Map<String, String>> match(String template, String uri) {
    return UriTemplate.parse(template).match(uri);
  }

  @Test
  void bindsTheVariablesInTheirOrder() {
    UriTemplate template = UriTemplate.parse("db://{schema}/tables/{table}");

    Optional<Map<String, String>> values = template.match("db://public/tables/users");

    assertThat(template.variables()).containsExactly("schema", "table");
    assertThat(values).contains(Map.of("schema", "public", "table", "users"));
  }

  @Test
  void aVariableIsNeverEmpty() {
    assertThat(match("test://{id}/data", "test:///data")).isEmpty();
    assertThat(match("test://{id}", "test://")).isEmpty();
    assertThat(match("test://{+rest}", "test://")).isEmpty();
  }

  @Test
  void aVariableEndsAtASlashAQuestionMarkAndAHash() {
    assertThat(match("test://{id}", "test://a/b")).isEmpty();
    assertThat(match("test://{id}", "test://a?b")).isEmpty();
    assertThat(match("test://{id}", "test://a#b")).isEmpty();
    assertThat(match("test://{+rest}", "test://a/b?c#d")).contains(Map.of("rest", "a/b?c#d"));
  }

  @Test
  void theWholeUriHasToMatch() {
    assertThat(match("test://{id}/data", "test://1/data/more")).isEmpty();
    assertThat(match("test://{id}/data", "x-test://1/data")).isEmpty();
    assertThat(match("test://static", "test://static")).contains(Map.of());
    assertThat(match("test://static", "test://static2")).isEmpty();
  }

  @Test
  void aValueMayContainTheTextThatFollowsIt() {
    assertThat(match("file:///{+path}.txt", "file:///a.txt/b.txt"))
        .contains(Map.of("path", "a.txt/b"));
    assertThat(match("file:///{name}.txt", "file:///notes.txt.txt"))
        .contains(Map.of("name", "notes.txt"));
    assertThat(match("repo://{+path}/raw", "repo://a/raw/b/raw"))
        .contains(Map.of("path", "a/raw/b"));
  }

  @Test
  void aPathLeavesTheLastSegmentToTheVariableAfterIt() {
    assertThat(match("file:///{+directory}/{name}", "file:///a/b/c.txt"))
        .contains(Map.of("directory", "a/b", "name", "c.txt"));
    assertThat(match("file:///{+path}.{extension}", "file:///a.tar.gz"))
        .contains(Map.of("path", "a.tar", "extension", "gz"));
  }

  @Test
  void aVariableTakesAsLittleAsItCan() {
    assertThat(match("test://{a}-{b}", "test://x-y-z")).contains(Map.of("a", "x", "b", "y-z"));
  }

  @Test
  void aLongUriThatDoesNotMatchIsToldSoInNoTime() {
    String uri = "test://" + "-".repeat(200_000) + "/";

    Optional<Map<String, String>> values = match("test://{+a}-{+b}-{+c}-{+d}-!", uri);

    assertThat(values).isEmpty();
  }

  @Test
  void decodesPercentSignsAsUtf8() {
    assertThat(match("test://{id}", "test://caf%C3%A9%20%F0%9F%98%80"))
        .contains(Map.of("id", "café 😀"));
    assertThat(match("test://{id}", "test://café")).contains(Map.of("id", "café"));
    assertThat(match("test://{id}", "test://a%2Fb%3F")).contains(Map.of("id", "a/b?"));
    assertThat(match("test://{id}", "test://%252e")).contains(Map.of("id", "%2e"));
  }

  @Test
  void anEscapeThatIsNoneMatchesNothing() {
    for (String bad : new String[] {"%", "%4", "%zz", "a%", "%C3", "%ff", "%C0%AE", "%+1", "%-1"}) {
      assertThat(match("test://{id}", "test://" + bad)).as(bad).isEmpty();
    }
    assertThat(match("test://{id}", "test://%41\ud800")).isEmpty();
  }

  @Test
  void aValueThatClimbsMatchesNothing() {
    for (String climbing :
        new String[] {"..", "%2e%2e", ".%2E", "%2e%2e%2fetc", "a%2f..", "..%5cetc", "a%5C..%5Cb"}) {
      assertThat(match("file:///{name}", "file:///" + climbing)).as(climbing).isEmpty();
      assertThat(match("file:///{+path}", "file:///" + climbing)).as(climbing).isEmpty();
    }
    assertThat(match("file:///{+path}", "file:///a/../b")).isEmpty();
    assertThat(match("file:///{+path}", "file:///a/%2e./b")).isEmpty();
    assertThat(match("file:///{+path}", "file:///a/..b/c..")).contains(Map.of("path", "a/..b/c.."));
  }

  @Test
  void aValueWithANulMatchesNothing() {
    assertThat(match("file:///{name}", "file:///a%00.txt")).isEmpty();
    assertThat(match("file:///{name}", "file:///a\0.txt")).isEmpty();
  }

  @Test
  void refusesWhatIsNoTemplateAndSaysWhy() {
    assertThatThrownBy(() -> UriTemplate.parse("a}b")).hasMessage("a '}' has no '{' before it");
    assertThatThrownBy(() -> UriTemplate.parse("{a}}b{c}")).hasMessageContaining("'}'");
    assertThatThrownBy(() -> UriTemplate.parse("a{b")).hasMessage("a '{' has no '}' after it");
    assertThatThrownBy(() -> UriTemplate.parse("{a{b}")).hasMessageContaining("not supported");
    assertThatThrownBy(() -> UriTemplate.parse("a{}")).hasMessageContaining("{} is not supported");
    assertThatThrownBy(() -> UriTemplate.parse("a{+}"))
        .hasMessageContaining("{+} is not supported");
    assertThatThrownBy(() -> UriTemplate.parse("a{?q}")).hasMessageContaining("{?q} is not");
    assertThatThrownBy(() -> UriTemplate.parse("a{b*}")).hasMessageContaining("write {name}");
    assertThatThrownBy(() -> UriTemplate.parse("{a}{+b}"))
        .hasMessageContaining("between the variables a and b");
    assertThatThrownBy(() -> UriTemplate.parse("{a}/{+a}"))
        .hasMessage("the variable a stands there twice");
  }

  @Test
  void showsItselfAsItWasWritten() {
    assertThat(UriTemplate.parse("test://{a}/{+b}")).hasToString("test://{a}/{+b}");
  }
}
