package com.leanmcp.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A test that a table of the documentation names, as {@code module Class.method}. */
record NamedTest(String module, String type, String method) {
  static final Path ROOT = Path.of("..");
  private static final Pattern NAME = Pattern.compile("([a-z/-]+) (\\w+)\\.(\\w+)");

  static NamedTest of(String name) {
    Matcher found = NAME.matcher(name);
    assertThat(found.matches()).as("module Class.method: %s", name).isTrue();
    return new NamedTest(found.group(1), found.group(2), found.group(3));
  }

  void assertExists() throws IOException {
    List<Path> sources;
    try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
      sources = files.filter(file -> file.endsWith(type + ".java")).toList();
    }
    assertThat(sources).as("the one source of %s", this).hasSize(1);
    String source = Files.readString(sources.get(0));
    int name = source.indexOf("void " + method + "(");
    assertThat(name).as("the method of %s", this).isNotNegative();
    assertThat(source.substring(source.lastIndexOf("\n\n", name), name))
        .as("the annotation of %s", this)
        .containsAnyOf("@Test\n", "@ParameterizedTest\n", "@ParameterizedTest(");
  }
}
