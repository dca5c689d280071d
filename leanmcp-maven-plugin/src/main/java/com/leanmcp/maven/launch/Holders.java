package com.leanmcp.maven.launch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what holds a version's classes, as far as a program can see that from inside. */
final class Holders {
  private Holders() {}

  /** A phrase for the user. */
  static String of(VersionLoader version) {
    List<String> threads = Thread.getAllStackTraces().entrySet().stream()
        .flatMap(each -> reason(each, version).stream())
        .sorted()
        .toList();
    return threads.isEmpty()
        ? "no thread uses them; look for a shutdown hook, a JDBC driver or MBean that is registered,"
            + " a ThreadLocal of a library's thread, a static field of a library"
        : String.join("; ", threads);
  }

  private static Optional<String> reason(
      Map.Entry<Thread, StackTraceElement[]> entry, VersionLoader version) {
    Thread thread = entry.getKey();
    Optional<StackTraceElement> frame = Stream.of(entry.getValue())
        .filter(each -> version.getName().equals(each.getClassLoaderName()))
        .findFirst();
    boolean holds =
        thread.getContextClassLoader() == version || thread.getClass().getClassLoader() == version;
    if (frame.isEmpty() && !holds) {
      return Optional.empty();
    }
    String place = frame
        .or(() -> Stream.of(entry.getValue()).findFirst())
        .map(each -> " at " + each.getClassName() + "." + each.getMethodName() + "("
            + each.getFileName() + ":" + each.getLineNumber() + ")")
        .orElse("");
    return Optional.of("thread \"" + thread.getName() + "\" runs on" + place);
  }
}
