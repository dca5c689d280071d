package com.leanmcp.maven.dev;

import com.leanmcp.maven.bytecode.MainClass;
import com.leanmcp.maven.console.Console;
import com.leanmcp.maven.watch.SourceWatcher;
import com.leanmcp.maven.watch.Watched;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Build, start, wait for an edit, and again, until Maven is stopped. */
public final class DevLoop {
  private final ProjectBuild build;
  private final Supplier<Watched> watched;
  private final Launch launch;
  private final Console console;
  private final Application application;
  private Optional<List<String>> lastGood = Optional.empty();

  /** {@code watched} is asked again after the first build, in which plugins may have added source folders. */
  public DevLoop(ProjectBuild build, Supplier<Watched> watched, Launch launch, Console console) {
    this.build = build;
    this.console = console;
    this.watched = watched;
    this.launch = launch;
    this.application = new Application(launch.directory(), console);
  }

  /** Returns only by an exception; the program is stopped with it, or when the JVM ends. */
  public void run() throws IOException, InterruptedException, StartFailedException {
    Thread hook = new Thread(application::close, "leanmcp-dev-stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try (application) {
      loop(new Snapshots(launch.copies()), new SourceWatcher(watched.get()));
    }
  }

  private void loop(Snapshots snapshots, SourceWatcher watcher)
      throws IOException, InterruptedException, StartFailedException {
    Optional<String> unclear = rebuild(snapshots);
    if (unclear.isPresent()) {
      throw new StartFailedException(unclear.get());
    }
    watcher.widen(watched.get());
    while (true) {
      react(watcher.awaitChanges(), snapshots);
    }
  }

  private void react(Set<Path> changes, Snapshots snapshots) throws IOException {
    Path environment = watched.get().environment();
    if (lastGood.isPresent() && changes.equals(Set.of(environment))) {
      console.say(environment.getFileName() + " changed, " + starting());
      application.restart(lastGood.get());
    } else {
      rebuild(snapshots).ifPresent(problem -> console.say(problem + "; " + remaining()));
    }
  }

  /** Why there is nothing to run although it was built, if so. */
  private Optional<String> rebuild(Snapshots snapshots) throws IOException {
    Compilation compilation = build.run();
    if (compilation instanceof Compilation.Compiled compiled) {
      return start(snapshots, compiled.time());
    }
    if (compilation instanceof Compilation.Rejected rejected) {
      console.show(rejected.report());
      console.say("does not compile; " + remaining());
    }
    if (compilation instanceof Compilation.Stopped stopped) {
      console.say(stopped.goal() + " stopped the build: " + stopped.message());
      console.say("does not build; " + remaining());
    }
    return Optional.empty();
  }

  private Optional<String> start(Snapshots snapshots, Duration time) throws IOException {
    Path copy = snapshots.take(launch.classes());
    MainClass main = mainClass(copy);
    if (main instanceof MainClass.Unclear unclear) {
      return Optional.of(unclear.problem());
    }
    List<String> command = launch.command(copy, ((MainClass.Found) main).name());
    console.say("compiled in " + seconds(time) + ", " + starting());
    application.restart(command);
    lastGood = Optional.of(command);
    snapshots.deleteAllBut(copy);
    return Optional.empty();
  }

  private MainClass mainClass(Path copy) throws IOException {
    return launch.mainClass().isPresent()
        ? new MainClass.Found(launch.mainClass().get())
        : MainClass.in(copy);
  }

  private String starting() {
    return application.isRunning() ? "restarting" : "starting";
  }

  private String remaining() {
    return application.isRunning() ? "the last good version keeps running" : "waiting for a change";
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
  }
}
