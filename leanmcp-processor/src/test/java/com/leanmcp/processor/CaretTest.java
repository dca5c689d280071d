package com.leanmcp.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The caret stands on the very value that is wrong; here it follows the mark, which is a comment. */
class CaretTest {
  private static final String MARK = "/*^*/";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Tool(title = \"x y\", name = /*^*/\"x y\") void t() {}",
        "@Tool void t(@SchemaConstraint(enumValues = {\"1\", /*^*/\"x\"}) int a) {}",
        "@Tool void t(@SchemaConstraint(pattern = /*^*/\"(\") String a) {}",
        "record R(int n, @SchemaConstraint(minLength = 2, maxLength = /*^*/1) String a) {} @Tool void t(R r) {}",
        "@Tool void t(List<Date> /*^*/a) {}",
        "@Tool(icons = {\"https://a.b/c\", /*^*/\"c\"}) void t() {}",
        "@Tool(title = \"a\", ui = /*^*/\"picker\") void t() {}",
        "@Prompt String t(List<String> /*^*/a) { return null; }",
        "@Resource(uri = /*^*/\"a\", title = \"b\") String t() { return null; }",
        "@Resource(priority = /*^*/2) String t() { return null; }",
        "@Prompt String p(String a) { return a; } @Completion(prompt = \"p\", argument = /*^*/\"b\") List<String> t(String a) { return null; }",
        "/*^*/@Completion(argument = \"b\") List<String> t(String a) { return null; }",
        "@Tool void t(/*^*/@SchemaConstraint(minLength = 1) com.leanmcp.service.McpContext c) {}"
      })
  void standsOnWhatIsWrong(String member) {
    String source =
        "import com.leanmcp.annotation.*; import java.util.*; class T { " + member + " }";

    Compilation compilation = Compiler.javac()
        .withProcessors(new LeanMcpProcessor())
        .compile(JavaFileObjects.forSourceString("T", source));

    assertThat(compilation.errors())
        .extracting(error -> error.getPosition())
        .containsExactly((long) source.indexOf(MARK) + MARK.length());
  }
}
