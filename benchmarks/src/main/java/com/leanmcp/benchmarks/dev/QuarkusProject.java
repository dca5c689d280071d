package com.leanmcp.benchmarks.dev;

import java.io.IOException;
import java.nio.file.Path;

/** The edited project as a server of Quarkus: tools of the same arguments, answers and texts in as many files. */
final class QuarkusProject {
  private static final String POM = """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>demo</groupId><artifactId>demo-quarkus</artifactId><version>1</version>
        <properties>
          <maven.compiler.release>17</maven.compiler.release>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
          <quarkus.version>3.34.1</quarkus.version>
        </properties>
        <dependencyManagement><dependencies><dependency>
          <groupId>io.quarkus.platform</groupId><artifactId>quarkus-bom</artifactId><version>${quarkus.version}</version>
          <type>pom</type><scope>import</scope>
        </dependency></dependencies></dependencyManagement>
        <dependencies><dependency>
          <groupId>io.quarkiverse.mcp</groupId><artifactId>quarkus-mcp-server-http</artifactId><version>1.13.0</version>
        </dependency></dependencies>
        <build><plugins><plugin>
          <groupId>io.quarkus.platform</groupId><artifactId>quarkus-maven-plugin</artifactId><version>${quarkus.version}</version>
          <extensions>true</extensions>
          <executions><execution><goals><goal>build</goal><goal>generate-code</goal></goals></execution></executions>
        </plugin></plugins></build>
      </project>
      """;
  private static final String SERVICE = """
      package demo;
      import io.quarkiverse.mcp.server.Tool;
      import io.quarkiverse.mcp.server.ToolArg;
      import java.util.List;
      public class Service@n@ {
        public record Answer(String text, int count, List<String> names) {}
        @Tool(description = "Answers question @n@.", structuredContent = true)
        public Answer ask@n@(@ToolArg(description = "Who asks") String name, int number) {
          return new Answer("edit 0 for " + name, number, List.of(name));
        }
      }
      """;

  private QuarkusProject() {}

  static EditedProject write(Path directory, int files) throws IOException {
    return EditedProject.write(directory, files, POM, SERVICE, SERVICE);
  }
}
