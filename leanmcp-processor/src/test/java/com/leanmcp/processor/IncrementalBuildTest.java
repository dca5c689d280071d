package com.leanmcp.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that compiles only what changed ends with the same files as one that starts from nothing. */
class IncrementalBuildTest {
  private static final String SERVICES =
      "META-INF/services/com.leanmcp.service.ServiceTableFactory";

  @TempDir
  private Path folder;

  private Path output;
  private Path a;
  private Path b;
  private Path input;

  @BeforeEach
  void buildsTwoServicesThatShareARecord() throws IOException {
    output = folder.resolve("incremental");
    a = source(
        "A", "public class A {\n  /** A's. */\n  @Tool public Input a(Input i) { return i; }\n}");
    b = source(
        "B",
        "public class B {\n  public static class Inner {\n    /** B's. */\n"
            + "    @Tool public void b(Input i, int n) {}\n  }\n}");
    input = source("Input", "/** @param text the words */\nrecord Input(String text) {}");
    compile(a, b, input);
  }

  @Test
  void keepsTheOtherServiceWhenOneIsCompiledAgain() throws IOException {
    a = source(
        "A", "public class A {\n  /** New. */\n  @Tool public Input a2(Input i) { return i; }\n}");

    compile(a);

    assertThat(snapshot(output)).isEqualTo(cleanBuild(a, b, input));
    assertThat(output.resolve(SERVICES)).hasContent("p.ATableFactory\np.B_InnerTableFactory\n");
  }

  @Test
  void dropsAServiceWhoseClassIsGone() throws IOException {
    deleteOutputOf("B");

    compile(a);

    assertThat(snapshot(output)).isEqualTo(cleanBuild(a, input));
  }

  @Test
  void dropsAServiceThatHasNoToolsAnyMore() throws IOException {
    b = source("B", "public class B {\n  public static class Inner {}\n}");
    Files.delete(output.resolve("p/B_InnerTable.class"));
    Files.delete(output.resolve("p/B_InnerTable.java"));
    Files.delete(output.resolve("p/B_InnerTableFactory.class"));
    Files.delete(output.resolve("p/B_InnerTableFactory.java"));

    compile(b);

    assertThat(snapshot(output)).isEqualTo(cleanBuild(a, b, input));
  }

  @Test
  void removesTheServicesFileWithTheLastService() throws IOException {
    deleteOutputOf("A");
    deleteOutputOf("B");
    Path other = source("Other", "class Other {}");

    compile(other);

    assertThat(Javac.filesIn(output.resolve("META-INF"))).isEmpty();
  }

  @Test
  void keepsLinesThatSomebodyElseWrote() throws IOException {
    Files.writeString(output.resolve(SERVICES), "# by hand\njava.lang.String\ngone.Factory\n");

    compile(a, b, input);

    assertThat(output.resolve(SERVICES))
        .hasContent("java.lang.String\np.ATableFactory\np.B_InnerTableFactory\n");
  }

  @Test
  void renewsTheCodecOfARecordThatIsCompiledAlone() throws IOException {
    input = source("Input", "record Input(String text, int more) {}");

    compile(input);

    assertThat(output.resolve("p/InputCodec.java")).content().contains("\"more\"");
  }

  @Test
  void buildsTheSameBytesTwice() throws IOException {
    assertThat(cleanBuild(input, b, a)).isEqualTo(snapshot(output));
  }

  private Path source(String name, String text) throws IOException {
    Path file = folder.resolve("src/p/" + name + ".java");
    Files.createDirectories(file.getParent());
    return Files.writeString(
        file, "package p;\nimport com.leanmcp.annotation.Tool;\n" + text + "\n");
  }

  private void compile(Path... sources) {
    assertThat(new Javac(output).compile(List.of(sources))).isEmpty();
  }

  private Map<String, String> cleanBuild(Path... sources) throws IOException {
    Path clean = Files.createTempDirectory(folder, "clean");
    assertThat(new Javac(clean).compile(List.of(sources))).isEmpty();
    return snapshot(clean);
  }

  private void deleteOutputOf(String service) throws IOException {
    for (Path file : Javac.filesIn(output.resolve("p"))) {
      if (file.toString().matches(service + "([.$_].*|Table.*)")) {
        Files.delete(output.resolve("p").resolve(file));
      }
    }
  }

  private static Map<String, String> snapshot(Path directory) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (Path file : Javac.filesIn(directory)) {
      String text = file.toString().endsWith(".class")
          ? "a class"
          : Files.readString(directory.resolve(file));
      files.put(file.toString(), text);
    }
    return files;
  }
}
