package com.leanmcp.tests.stdio;

import java.io.File;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How {@link PrintingMain} is started in a process of its own. */
public final class StdioProcess {
  private StdioProcess() {}

  /** A command that works in any directory. */
  public static List<String> command() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(java, "-cp", classPath(), PrintingMain.class.getName());
  }

  /** What this test was loaded from, which need not be the class path of its JVM. */
  public static String classPath() {
    Stream<Path> entries = PrintingMain.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs()).map(url -> Path.of(URI.create(url.toString())))
        : Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of);
    return entries
        .map(entry -> entry.toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
