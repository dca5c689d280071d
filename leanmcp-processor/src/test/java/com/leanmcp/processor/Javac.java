package com.leanmcp.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs javac with both processors into a directory on disk, the way a build tool does. */
final class Javac {
  private final Path output;
  private final List<String> options =
      new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror"));

  private final List<Processor> processors =
      new ArrayList<>(List.of(new LeanMcpProcessor(), new ServicesFileProcessor()));

  Javac(Path output) {
    this.output = output;
    try {
      Files.createDirectories(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Javac with(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Runs another processor too. */
  Javac also(Processor processor) {
    processors.add(processor);
    return this;
  }

  /** Copies what is no source, as a build tool does before it compiles. */
  Javac resources(Path folder) {
    try {
      for (Path file : resourcesIn(folder)) {
        Files.createDirectories(output.resolve(file).getParent());
        Files.copy(folder.resolve(file), output.resolve(file), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Compiles the files and returns what javac said. */
  List<String> compile(List<Path> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task = compiler.getTask(
          null, files, said, arguments(), null, files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(processors);
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return said.getDiagnostics().stream().map(Javac::describe).toList();
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>(options);
    String classPath =
        output + System.getProperty("path.separator") + System.getProperty("java.class.path");
    arguments.addAll(List.of("-d", output.toString(), "-classpath", classPath));
    return arguments;
  }

  private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getKind() + " " + diagnostic.getMessage(Locale.ROOT);
  }

  /** All files below a directory, sorted, relative to it. */
  static List<Path> filesIn(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .map(directory::relativize)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files below a directory that are no Java files, sorted, relative to it. */
  static List<Path> resourcesIn(Path directory) {
    return filesIn(directory).stream()
        .filter(file -> !file.toString().endsWith(".java"))
        .toList();
  }

  /** All Java files below a directory, sorted. */
  static List<Path> sourcesIn(Path directory) {
    return filesIn(directory).stream()
        .filter(file -> file.toString().endsWith(".java"))
        .map(directory::resolve)
        .toList();
  }
}
