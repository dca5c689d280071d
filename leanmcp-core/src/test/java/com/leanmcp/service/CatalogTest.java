package com.leanmcp.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.content.PromptResult;
import com.leanmcp.service.CompletionDefinition.Reference;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogTest {
  private static Catalog of(ServiceTable... tables) {
    return new Catalog(List.of(tables));
  }

  private static TestTable prompt(String service, String name) {
    return new TestTable(service)
        .prompt(
            PromptDefinition.named(name).build(),
            call -> new PromptReply.Made(PromptResult.of(name)));
  }

  private static String reads(Catalog catalog, String uri) {
    return catalog.readable(uri).orElseThrow().resource().definition().uri();
  }

  @Test
  void listsByNameAndByUri() {
    Catalog catalog = of(
        new TestTable("A").tool("b").resource("test://b").template("test://b/{x}"),
        new TestTable("B").tool("a").resource("test://a").template("test://a/{x}"));

    assertThat(catalog.toolNames()).containsExactly("a", "b");
    assertThat(catalog.resources())
        .extracting(each -> each.definition().uri())
        .containsExactly("test://a", "test://b");
    assertThat(catalog.templates())
        .extracting(each -> each.definition().uri())
        .containsExactly("test://a/{x}", "test://b/{x}");
  }

  @Test
  void refusesTwoOfOneNameAndNamesBothClasses() {
    assertThatThrownBy(() -> of(new TestTable("A").tool("x"), new TestTable("B").tool("x")))
        .hasMessageContaining("two tools are named \"x\", one of A and one of B");
    assertThatThrownBy(() -> of(prompt("A", "x"), prompt("B", "x")))
        .hasMessageContaining("two prompts are named \"x\"");
    assertThatThrownBy(() ->
            of(new TestTable("A").resource("test://x"), new TestTable("B").resource("test://x")))
        .hasMessageContaining("two resources are at \"test://x\"");
  }

  @Test
  void refusesTwoCompletionsOfOneArgument() {
    Reference reference = new Reference.OfPrompt("greet");

    assertThatThrownBy(() -> of(
            new TestTable("A").completion(reference, "name"),
            new TestTable("B").completion(reference, "name")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("one of A and one of B");
  }

  @Test
  void aToolAndAPromptMayShareAName() {
    Catalog catalog = of(new TestTable("A").tool("x"), prompt("B", "x"));

    assertThat(catalog.tool("x")).isPresent();
    assertThat(catalog.prompt("x")).isPresent();
  }

  @Test
  void aResourceComesBeforeTheTemplatesThatMatch() {
    Catalog catalog = of(new TestTable("A").template("test://{id}").resource("test://1"));

    assertThat(reads(catalog, "test://1")).isEqualTo("test://1");
    assertThat(catalog.readable("test://2").orElseThrow().variables()).isEqualTo(Map.of("id", "2"));
    assertThat(catalog.readable("other://2")).isEmpty();
  }

  @Test
  void theTemplateThatSaysMoreOfTheUriWinsWhateverItsVariablesAreCalled() {
    Catalog catalog = of(new TestTable("A")
        .template("test://{+averylongnameofavariable}")
        .template("test://users/{id}"));

    assertThat(reads(catalog, "test://users/7")).isEqualTo("test://users/{id}");
    assertThat(reads(catalog, "test://groups/7")).isEqualTo("test://{+averylongnameofavariable}");
  }

  @Test
  void ofTwoTemplatesOfOneTextTheNarrowerOneWins() {
    Catalog catalog = of(new TestTable("A").template("test://{zzz}").template("test://{+aaa}"));

    assertThat(reads(catalog, "test://7")).isEqualTo("test://{zzz}");
    assertThat(reads(catalog, "test://7/8")).isEqualTo("test://{+aaa}");
  }

  @Test
  void knowsWhatCompletionsMayReferTo() {
    Catalog catalog = of(prompt("A", "greet"), new TestTable("B").template("test://{id}"));

    assertThat(catalog.has(new Reference.OfPrompt("greet"))).isTrue();
    assertThat(catalog.has(new Reference.OfPrompt("test://{id}"))).isFalse();
    assertThat(catalog.has(new Reference.OfResource("test://{id}"))).isTrue();
    assertThat(catalog.has(new Reference.OfResource("greet"))).isFalse();
    assertThat(catalog.hasCompletions()).isFalse();
  }
}
