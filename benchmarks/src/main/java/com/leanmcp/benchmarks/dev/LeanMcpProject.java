package com.leanmcp.benchmarks.dev;

import java.io.IOException;
import java.nio.file.Path;

/** The edited project as a server of LeanMCP. */
final class LeanMcpProject {
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
        }@main@
      }
      """;
  private static final String MAIN = """

        public static void main(String[] args) {
          com.leanmcp.McpServer.named("demo", "1").port(Integer.parseInt(System.getenv("PORT"))).start();
        }""";

  private LeanMcpProject() {}

  /** {@code repository} is where everything is that it needs. */
  static EditedProject write(Path directory, int files, Path repository, String version)
      throws IOException {
    String pom = POM.replace("@version@", version)
        .replace("@repository@", repository.toUri().toString());
    return EditedProject.write(
        directory, files, pom, SERVICE.replace("@main@", MAIN), SERVICE.replace("@main@", ""));
  }
}
