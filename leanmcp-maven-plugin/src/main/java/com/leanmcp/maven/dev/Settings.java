package com.leanmcp.maven.dev;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the user asked for.
 *
 * @param launcher the jar or folder with the dev JVM's own classes
 * @param port where to serve instead of where the program says
 * @param debugPort where a debugger may attach
 */
public record Settings(
    Path launcher,
    Optional<String> mainClass,
    List<String> jvmArguments,
    List<String> arguments,
    OptionalInt port,
    OptionalInt debugPort,
    Reload reload) {

  public Settings {
    jvmArguments = List.copyOf(jvmArguments);
    arguments = List.copyOf(arguments);
  }

  /** What a change exchanges. */
  public enum Reload {
    CLASSES,
    PROCESS
  }
}
