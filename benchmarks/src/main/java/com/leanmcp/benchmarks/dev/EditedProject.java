package com.leanmcp.benchmarks.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A server of some number of source files, half of them services with a tool, whose first tool says which edit it is of. */
record EditedProject(Path directory) {
  private static final String POM = """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>demo</groupId><artifactId>demo</artifactId><version>1</version>
        <properties>
          <maven.compiler.release>17</maven.compiler.release>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
        </properties>
        <repositories><repository><id>developer</id><url>@repository@</url></repository></repositories>
        <pluginRepositories>
          <pluginRepository><id>developer</id><url>@repository@</url></pluginRepository>
        </pluginRepositories>
        <dependencies>
          <dependency><groupId>com.leanmcp</groupId><artifactId>leanmcp-core</artifactId><version>@version@</version></dependency>
        </dependencies>
        <build><plugins>
          <plugin><artifactId>maven-resources-plugin</artifactId><version>3.3.1</version></plugin>
          <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version><configuration>
            <annotationProcessorPaths><path>
              <groupId>com.leanmcp</groupId><artifactId>leanmcp-processor</artifactId><version>@version@</version>
            </path></annotationProcessorPaths>
          </configuration></plugin>
          <plugin><groupId>com.leanmcp</groupId><artifactId>leanmcp-maven-plugin</artifactId><version>@version@</version></plugin>
        </plugins></build>
      </project>
      """;
  private static final String SERVICE = """
      package demo;
      import com.leanmcp.annotation.SchemaConstraint;
      import com.leanmcp.annotation.Tool;
      import java.util.List;
      public final class Service@n@ {
        public record Answer(String text, int count, List<String> names) {}
        record Question(@SchemaConstraint(description = "Who asks", minLength = 1) String name, int number) {}
        /** Answers question @n@. */
        @Tool
        public Answer ask@n@(Question question) {
          return new Answer("edit 0 for " + question.name(), question.number(), List.of(question.name()));
        }
        public static void main(String[] args) {
          com.leanmcp.McpServer.named("demo", "1").port(Integer.parseInt(System.getenv("PORT"))).start();
        }
      }
      """;
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

  /** Writes it anew; {@code repository} is where everything is that it needs. */
  static EditedProject write(Path directory, int files, Path repository, String version)
      throws IOException {
    EditedProject project = new EditedProject(directory);
    Files.createDirectories(directory.resolve(".mvn"));
    Files.createDirectories(project.source(0).getParent());
    Files.writeString(
        directory.resolve("pom.xml"),
        POM.replace("@version@", version)
            .replace("@repository@", repository.toUri().toString()));
    for (int file = 0; file < files; file++) {
      String text = (file % 2 == 0 ? SERVICE : LOGIC).replace("@n@", Integer.toString(file));
      String only =
          file == 0 ? text : text.replaceAll("(?s)  public static void main.*?\\n  }\\n", "");
      Files.writeString(project.source(file), only);
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
