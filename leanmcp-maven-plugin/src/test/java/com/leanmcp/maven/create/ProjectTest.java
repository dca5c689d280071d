package com.leanmcp.maven.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectTest {
  private static final Pattern PLUGIN = Pattern.compile(
      "<artifactId>(maven-[a-z]+-plugin)</artifactId>\\s*<version>([0-9.]+)</version>");

  @Test
  void hasEverythingAServerNeeds() {
    assertThat(texts(Authentication.NONE, 17))
        .containsOnlyKeys(
            "pom.xml",
            "README.md",
            ".gitignore",
            ".env.example",
            "src/main/java/org/acme/sky/Main.java",
            "src/main/java/org/acme/sky/GreetingService.java",
            "src/test/java/org/acme/sky/MainTest.java",
            "src/test/java/org/acme/sky/GreetingServiceTest.java");
  }

  @ParameterizedTest
  @EnumSource(Authentication.class)
  void leavesNoPlaceAndNoBlankEndOpen(Authentication authentication) {
    assertThat(texts(authentication, 17).values())
        .allSatisfy(text -> assertThat(text)
            .doesNotContain("{{")
            .doesNotContainPattern("(?m)[ \t]+$")
            .doesNotContain("\n\n\n")
            .endsWith("\n"));
  }

  @ParameterizedTest
  @EnumSource(Authentication.class)
  void runsCallsOnVirtualThreadsWhereThereAreSome(Authentication authentication) {
    String main = "src/main/java/org/acme/sky/Main.java";

    assertThat(texts(authentication, 21).get(main))
        .contains("import java.util.concurrent.Executors;\n")
        .contains("\n        .executor(Executors.newVirtualThreadPerTaskExecutor())\n");
    assertThat(texts(authentication, 17).get(main)).doesNotContain("xecutor");
  }

  @Test
  void dependsOnAuthenticationWhereItIsAskedFor() {
    assertThat(texts(Authentication.CLERK, 17).get("pom.xml"))
        .contains("<artifactId>leanmcp-auth</artifactId>");
    assertThat(texts(Authentication.NONE, 17).get("pom.xml")).doesNotContain("leanmcp-auth");
  }

  @Test
  void usesTheVersionsThatThisBuildIsTestedWith() throws IOException {
    String parent = Files.readString(Path.of("../pom.xml"));
    String pom = texts(Authentication.NONE, 17).get("pom.xml");

    assertThat(plugins(parent)).containsAllEntriesOf(withoutShade(plugins(pom)));
    assertThat(withoutShade(plugins(pom))).hasSize(5);
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<maven-shade-plugin.version>" + plugins(pom).get("maven-shade-plugin"));
    assertThat(parent).contains(property(pom, "junit.version"));
  }

  @Test
  void isWrittenWholeIntoANewFolder(@TempDir Path parent) throws IOException {
    Project project = project(Authentication.NONE, 17);

    assertThat(project.write(parent, "1.2.3")).isEmpty();

    assertThat(Files.readString(parent.resolve("weather/pom.xml")))
        .contains("<leanmcp.version>1.2.3</leanmcp.version>");
    assertThat(names(parent)).containsExactly("weather");
    assertThat(Files.readString(parent.resolve("weather/src/main/java/org/acme/sky/Main.java")))
        .startsWith("package org.acme.sky;\n");
  }

  private static Map<String, String> withoutShade(Map<String, String> plugins) {
    return plugins.entrySet().stream()
        .filter(each -> !each.getKey().equals("maven-shade-plugin"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map<String, String> plugins(String pom) {
    return PLUGIN
        .matcher(pom)
        .results()
        .collect(Collectors.toMap(each -> each.group(1), each -> each.group(2)));
  }

  private static String property(String pom, String name) {
    int begin = pom.indexOf("<" + name + ">");
    return pom.substring(begin, pom.indexOf('\n', begin));
  }

  private static Map<String, String> texts(Authentication authentication, int release) {
    return project(authentication, release).files("1.2.3").stream()
        .collect(
            Collectors.toMap(file -> file.path().toString().replace('\\', '/'), NewFile::text));
  }

  private static Project project(Authentication authentication, int release) {
    return new Project("weather", "org.acme", "org.acme.sky", authentication, release);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
