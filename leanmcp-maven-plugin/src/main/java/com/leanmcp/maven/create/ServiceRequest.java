package com.leanmcp.maven.create;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A service that a user wants added to a project.
 *
 * @param testSources where its test goes; empty for none
 */
public record ServiceRequest(
    Optional<String> service,
    Optional<String> packageName,
    Path sources,
    Optional<Path> testSources) {

  /** What came of it. */
  public sealed interface Outcome {
    record Written(List<Path> files, String tool) implements Outcome {}

    /** The problem says how to mend it; nothing was written. */
    record Refused(String problem) implements Outcome {}
  }

  /** Writes the service and its test: both, or nothing. */
  public Outcome write() throws IOException {
    Optional<String> problem = service
        .map(ServiceName::problem)
        .orElse(Optional.of("the service has no name; give it one, such as -Dservice=Weather"))
        .or(() -> packageName.flatMap(PackageName::problem));
    if (problem.isPresent()) {
      return new Outcome.Refused(problem.get());
    }
    ServicePackage home = packageName.isPresent()
        ? new ServicePackage.Found(packageName.get())
        : ServicePackage.in(sources);
    ServiceName name = ServiceName.of(service.orElseThrow());
    if (home instanceof ServicePackage.Found found) {
      return write(files(name, found.name()), name.toolName());
    }
    return new Outcome.Refused(((ServicePackage.Unclear) home).problem());
  }

  private List<NewFile> files(ServiceName name, String inPackage) {
    Map<String, String> values = Map.of(
        "package", inPackage,
        "service", name.className(),
        "tool", name.toolName(),
        "words", name.words());
    Path folder = Path.of("", inPackage.split("[.]"));
    List<NewFile> files = new ArrayList<>();
    files.add(new NewFile(
        sources.resolve(folder).resolve(name.className() + ".java"),
        Template.read("service/NamedService.java").fill(values)));
    testSources.ifPresent(tests -> files.add(new NewFile(
        tests.resolve(folder).resolve(name.className() + "Test.java"),
        Template.read("service/NamedServiceTest.java").fill(values))));
    return files;
  }

  private Outcome write(List<NewFile> files, String tool) throws IOException {
    for (NewFile file : files) {
      if (Files.exists(file.path(), LinkOption.NOFOLLOW_LINKS)) {
        return new Outcome.Refused("there is a " + file.path().getFileName() + " in "
            + file.path().getParent() + " already, and nothing is overwritten; choose another"
            + " -Dservice");
      }
    }
    List<Path> written = new ArrayList<>();
    try {
      for (NewFile file : files) {
        file.write(file.path().getParent());
        written.add(file.path());
      }
    } catch (IOException e) {
      for (Path file : written) {
        Files.delete(file);
      }
      throw e;
    }
    return new Outcome.Written(List.copyOf(written), tool);
  }
}
