package com.leanmcp.maven.dev;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArgumentLineTest {
  @Test
  void splitsAtWhiteSpace() {
    assertThat(ArgumentLine.split("  --stand-in \t-v ")).containsExactly("--stand-in", "-v");
  }

  @Test
  void keepsQuotedWordsTogether() {
    assertThat(ArgumentLine.split("--name='a \"b\" c' \"it's\""))
        .containsExactly("--name=a \"b\" c", "it's");
  }

  @Test
  void keepsAnEmptyQuotedArgument() {
    assertThat(ArgumentLine.split("a '' b")).containsExactly("a", "", "b");
  }

  @Test
  void ofNothingMakesNoArguments() {
    assertThat(ArgumentLine.split("  ")).isEmpty();
  }
}
