package com.leanmcp.maven.create;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A project to be written; everything in it was checked. */
public record Project(
    String name, String groupId, String packageName, Authentication authentication, int release) {

  /**
   * Writes it into a new folder of its name below {@code parent}: all of it, or nothing.
   *
   * @return what is in the way, if anything is
   */
  public Optional<String> write(Path parent, String leanmcpVersion) throws IOException {
    return new NewFolder(parent, name).write(files(leanmcpVersion));
  }

  List<NewFile> files(String leanmcpVersion) {
    Map<String, String> values = values(leanmcpVersion);
    Path code = Path.of("java", packageName.split("[.]"));
    Path main = Path.of("src", "main").resolve(code);
    Path test = Path.of("src", "test").resolve(code);
    return Stream.of(
            file("pom.xml", Path.of("pom.xml"), values),
            file("README.md", Path.of("README.md"), values),
            // Under their own names Maven would leave the first out of this plugin, and git would
            // heed it here.
            file("gitignore", Path.of(".gitignore"), values),
            file("env.example", Path.of(".env.example"), values),
            file("Main.java", main.resolve("Main.java"), values),
            file("GreetingService.java", main.resolve("GreetingService.java"), values),
            file("MainTest.java", test.resolve("MainTest.java"), values),
            file("GreetingServiceTest.java", test.resolve("GreetingServiceTest.java"), values))
        .toList();
  }

  private NewFile file(String template, Path path, Map<String, String> values) {
    return new NewFile(path, authentication.template(template).fill(values));
  }

  private Map<String, String> values(String leanmcpVersion) {
    boolean virtual = JavaRelease.hasVirtualThreads(release);
    Map<String, String> values = new HashMap<>();
    values.put("name", name);
    values.put("groupId", groupId);
    values.put("package", packageName);
    values.put("release", Integer.toString(release));
    values.put("leanmcpVersion", leanmcpVersion);
    values.put("authDependency", authentication.dependency());
    values.put("executorImport", virtual ? "import java.util.concurrent.Executors;" : "");
    values.put("executor", virtual ? ".executor(Executors.newVirtualThreadPerTaskExecutor())" : "");
    return values;
  }
}
