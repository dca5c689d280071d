package com.leanmcp.maven.bytecode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which class to run. */
public sealed interface MainClass {
  record Found(String name) implements MainClass {}

  /** The problem says what to write to mend it. */
  record Unclear(String problem) implements MainClass {}

  /** The one class below {@code classes} with {@code public static void main(String[])}. */
  static MainClass in(Path classes) throws IOException {
    List<String> names = runnable(classes);
    return switch (names.size()) {
      case 0 ->
        new Unclear(
            "no class has a public static void main(String[]); write one, or name the class with"
                + " -Dleanmcp.mainClass=…");
      case 1 -> new Found(names.get(0));
      default ->
        new Unclear("several classes have a main method: "
            + String.join(", ", names)
            + "; choose one with <mainClass> in the plugin's configuration or"
            + " -Dleanmcp.mainClass="
            + names.get(0));
    };
  }

  private static List<String> runnable(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      // META-INF/versions holds other versions of the same classes.
      List<Path> classFiles = files
          .filter(file -> file.toString().endsWith(".class"))
          .filter(file -> !classes.relativize(file).startsWith("META-INF"))
          .sorted()
          .toList();
      Stream.Builder<String> names = Stream.builder();
      for (Path file : classFiles) {
        ClassFile read = ClassFile.read(file);
        if (read.runnable()) {
          names.add(read.name());
        }
      }
      return names.build().toList();
    }
  }
}
