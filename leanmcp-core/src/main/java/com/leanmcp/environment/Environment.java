package com.leanmcp.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The configuration a process is started with: the variables of the process and, for those it has not, of the {@code .env}
 * file in the working directory. An empty value counts as absent. Its {@link #toString} shows names only.
 */
public final class Environment {
  private static final Path DOT_ENV = Path.of(".env");

  private final Map<String, String> values;

  private Environment(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /**
   * Reads the variables of this process and the {@code .env} file in the working directory, if there is one.
   *
   * @throws IllegalArgumentException if a line of the file is not {@code NAME=value}
   */
  public static Environment load() {
    return load(DOT_ENV, System.getenv());
  }

  static Environment load(Path dotEnv, Map<String, String> process) {
    Map<String, String> values = new LinkedHashMap<>();
    try {
      if (Files.isRegularFile(dotEnv)) {
        values.putAll(DotEnv.read(Files.readAllLines(dotEnv)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    process.forEach((name, value) -> {
      if (!value.isEmpty()) {
        values.put(name, value);
      }
    });
    return new Environment(values);
  }

  /** Exactly these values, for tests and for programs that are configured otherwise. */
  public static Environment of(Map<String, String> values) {
    return new Environment(values);
  }

  /** The value of this name. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
  }

  /** The value of this name as a secret, which does not print. */
  public Optional<Secret> secret(String name) {
    return get(name).map(Secret::new);
  }

  /**
   * The value of this name.
   *
   * @throws IllegalStateException if there is none; the message names it
   */
  public String require(String name) {
    return get(name)
        .orElseThrow(() -> new IllegalStateException(
            "the variable " + name + " is not set; set it in the environment or in a .env file"));
  }

  /**
   * The value of this name as an integer.
   *
   * @throws IllegalArgumentException if it is none; the message names the variable
   */
  public int integer(String name, int otherwise) {
    Optional<String> value = get(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value.get().strip());
    } catch (NumberFormatException e) {
      // without its cause, whose message quotes the value
      throw new IllegalArgumentException("the variable " + name + " is not an integer");
    }
  }

  /** Whether a variable is set whose name begins with {@code prefix}. */
  public boolean hasAny(String prefix) {
    return values.keySet().stream()
        .anyMatch(name -> name.startsWith(prefix) && get(name).isPresent());
  }

  @Override
  public String toString() {
    return "Environment" + values.keySet().stream().sorted().toList();
  }
}
