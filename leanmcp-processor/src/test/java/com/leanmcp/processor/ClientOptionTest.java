package com.leanmcp.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.api.Test;

class ClientOptionTest {
  private static Compilation compile(String... options) {
    return Compiler.javac()
        .withProcessors(new LeanMcpProcessor())
        .withOptions((Object[]) options)
        .compile(
            JavaFileObjects.forSourceString(
                "S",
                "class S { /** Lists. */ @com.leanmcp.annotation.Tool(name = \"a.b\") void list() {} }"));
  }

  @Test
  void namesAClientItDoesNotKnow() {
    assertThat(compile("-Aleanmcp.clients=openai-strct"))
        .hadWarningContaining(
            "[LMCP066] -Aleanmcp.clients names the client \"openai-strct\", which is none of"
                + " anthropic, openai-strict, gemini; did you mean \"openai-strict\"?");
  }

  @Test
  void warnsOfNoClientUnlessAsked() {
    assertThat(compile()).succeededWithoutWarnings();
  }

  @Test
  void isSilentWhereTheAuthorSaysSo() {
    assertThat(compile("-Aleanmcp.clients=anthropic", "-Aleanmcp.silence=LMCP065"))
        .succeededWithoutWarnings();
  }
}
