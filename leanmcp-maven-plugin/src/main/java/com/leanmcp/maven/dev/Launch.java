package com.leanmcp.maven.dev;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the user's program is started.
 *
 * @param directory the working directory, where the program looks for its {@code .env}
 * @param classes where the build writes the project's classes
 * @param copies the folder for the copies of {@code classes} that processes run from
 * @param libraries the rest of the run-time class path
 */
public record Launch(
    Path directory,
    Path classes,
    Path copies,
    List<String> libraries,
    Optional<String> mainClass,
    List<String> jvmArguments,
    List<String> arguments) {

  public Launch {
    libraries = List.copyOf(libraries);
    jvmArguments = List.copyOf(jvmArguments);
    arguments = List.copyOf(arguments);
  }

  /** The command for {@code main}, with {@code copy} in the place of the project's classes. */
  List<String> command(Path copy, String main) {
    List<String> command = new ArrayList<>();
    // The JVM Maven itself runs on: its version is the one the project was compiled with.
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmArguments);
    command.add("-classpath");
    command.add(classPath(copy));
    command.add(main);
    command.addAll(arguments);
    return command;
  }

  private String classPath(Path copy) {
    List<String> elements = new ArrayList<>(List.of(copy.toString()));
    elements.addAll(libraries);
    return String.join(File.pathSeparator, elements);
  }
}
