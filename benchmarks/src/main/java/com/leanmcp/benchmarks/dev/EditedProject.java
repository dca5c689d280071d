package com.leanmcp.benchmarks.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A server of some number of source files, half of them services with a tool, whose first tool says which edit it is of. In
 * the text of a service {@code @n@} is its number.
 */
record EditedProject(Path directory) {
  private static final String LOGIC = """
      package demo;
      final class Logic@n@ {
        static int count(int number) {
          int sum = 0;
          for (int i = 0; i < number; i++) {
            sum += i * @n@;
          }
          return sum;
        }
      }
      """;

  /** Writes it anew; the first service may differ from the others. */
  static EditedProject write(
      Path directory, int files, String pom, String firstService, String service)
      throws IOException {
    EditedProject project = new EditedProject(directory);
    Files.createDirectories(directory.resolve(".mvn"));
    Files.createDirectories(project.source(0).getParent());
    Files.writeString(directory.resolve("pom.xml"), pom);
    for (int file = 0; file < files; file++) {
      String text = file == 0 ? firstService : file % 2 == 0 ? service : LOGIC;
      Files.writeString(project.source(file), text.replace("@n@", Integer.toString(file)));
    }
    return project;
  }

  void edit(int number) throws IOException {
    String text = Files.readString(source(0));
    Files.writeString(
        source(0), text.replace("edit " + (number - 1) + " ", "edit " + number + " "));
  }

  private Path source(int file) {
    String name = (file % 2 == 0 ? "Service" : "Logic") + file + ".java";
    return directory.resolve("src/main/java/demo").resolve(name);
  }
}
