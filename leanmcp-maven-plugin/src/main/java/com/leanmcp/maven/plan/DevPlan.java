package com.leanmcp.maven.plan;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the dev JVM works on. Paths are texts, since a {@link Path} cannot be written.
 *
 * @param directory the folder of the project that is run
 * @param work a folder of the dev JVM's own
 * @param mainClass the class to run, or empty to find it
 * @param port the port to serve on instead of the program's own, or empty
 * @param modules the project and what of the same build it needs; each after what it needs, the project last
 */
public record DevPlan(
    String directory,
    String work,
    String mainClass,
    String port,
    List<String> arguments,
    List<ModulePlan> modules)
    implements Serializable {

  public DevPlan {
    arguments = List.copyOf(arguments);
    modules = List.copyOf(modules);
  }

  public Optional<String> configuredMain() {
    return Optional.of(mainClass).filter(name -> !name.isBlank());
  }

  /** Writes it where {@link #read} finds it. */
  public void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
      out.writeObject(this);
    }
  }

  /** {@code file} is one that this plugin wrote a moment ago, for this process. */
  public static DevPlan read(Path file) throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
      return (DevPlan) in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException(file + " was written by another version of the plugin", e);
    }
  }
}
