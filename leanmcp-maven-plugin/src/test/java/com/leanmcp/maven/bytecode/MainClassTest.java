package com.leanmcp.maven.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainClassTest {
  @TempDir
  Path folder;

  @Test
  void isTheOneClassWithAMainMethod() throws IOException {
    Path classes = compile("""
            package app;
            class Start {
              static final long LONG = 42_000_000_000L;
              static final double DOUBLE = 1.5;
              int main = 1;
              interface Nested { static void run() {} }
              record Point(int x, String... names) {}
              public static void main(String[] args) { Runnable r = () -> System.out.println(LONG); r.run(); }
            }
            class Other {
              void main(String[] args) {}
              static void main(String args) {}
              public static int main(int[] args) { return 0; }
            }
            """);

    assertThat(MainClass.in(classes)).isEqualTo(new MainClass.Found("app.Start"));
  }

  @Test
  void mayTakeItsArgumentsOneByOneAndBeNested() throws IOException {
    Path classes =
        compile("class Outer { static class Inner { public static void main(String... a) {} } }");

    assertThat(MainClass.in(classes)).isEqualTo(new MainClass.Found("Outer$Inner"));
  }

  @Test
  void isUnclearWhenThereAreSeveral() throws IOException {
    Path classes = compile("""
            class B { public static void main(String[] args) {} }
            class A { public static void main(String[] args) {} }
            """);

    assertThat(MainClass.in(classes))
        .isEqualTo(new MainClass.Unclear(
            "several classes have a main method: A, B; choose one with <mainClass> in the"
                + " plugin's configuration or -Dleanmcp.mainClass=A"));
  }

  @Test
  void isUnclearWhenThereIsNone() throws IOException {
    Path classes = compile("class A { static void main(String[] args) {} }");

    assertThat(MainClass.in(classes))
        .isEqualTo(new MainClass.Unclear(
            "no class has a public static void main(String[]); write one, or name the class"
                + " with -Dleanmcp.mainClass=…"));
  }

  @Test
  void isNotLookedForAmongOtherVersionsOfAClass() throws IOException {
    Path classes = compile("class A { public static void main(String[] args) {} }");
    Path versions = Files.createDirectories(classes.resolve("META-INF/versions/21"));
    Files.copy(classes.resolve("A.class"), versions.resolve("A.class"));

    assertThat(MainClass.in(classes)).isEqualTo(new MainClass.Found("A"));
  }

  private Path compile(String text) throws IOException {
    Path source = Files.writeString(folder.resolve("Source.java"), text);
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> arguments = List.of("-d", classes.toString(), source.toString());
    int result = ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(result).isZero();
    return classes;
  }
}
