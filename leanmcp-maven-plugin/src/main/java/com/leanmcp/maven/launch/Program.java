package com.leanmcp.maven.launch;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One run of the program's main method, on a thread of its own whose context are its classes. */
final class Program {
  private static final MethodType MAIN = MethodType.methodType(void.class, String[].class);

  private Program() {}

  /** Completes when main ends, with what it threw, if anything. */
  static CompletableFuture<Optional<Throwable>> start(
      ClassLoader classes, String main, List<String> arguments) {
    CompletableFuture<Optional<Throwable>> ended = new CompletableFuture<>();
    Thread thread = new Thread(() -> ended.complete(run(classes, main, arguments)), "main");
    thread.setContextClassLoader(classes);
    thread.start();
    return ended;
  }

  private static Optional<Throwable> run(ClassLoader classes, String main, List<String> arguments) {
    try {
      Class<?> type = Class.forName(main, true, classes);
      MethodHandle handle = MethodHandles.privateLookupIn(type, MethodHandles.lookup())
          .findStatic(type, "main", MAIN);
      handle.invokeExact(arguments.toArray(String[]::new));
      return Optional.empty();
    } catch (Throwable e) { // whatever the program throws, as the JVM's own launcher would take it
      return Optional.of(e);
    }
  }
}
