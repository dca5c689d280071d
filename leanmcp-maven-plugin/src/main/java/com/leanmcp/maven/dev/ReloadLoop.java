package com.leanmcp.maven.dev;

import com.leanmcp.maven.console.Console;
import com.leanmcp.maven.plan.ExitCode;
import com.leanmcp.maven.plan.Order;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Maven's side of the dev loop: it keeps a dev JVM running, which compiles and reloads by itself, and does for it what only
 * Maven can do. Where a dev JVM will not do, processes are restarted instead.
 */
public final class ReloadLoop {
  private final Reactor reactor;
  private final Preparation preparation;
  private final Settings settings;
  private final Console console;
  private final Signals signals = new Signals();
  private Prepared prepared;
  private Optional<DevJvm> running = Optional.empty();

  /** {@code chosen} are the values of Maven's option -pl. */
  public ReloadLoop(Reactor reactor, List<String> chosen, Settings settings, Console console)
      throws BuildStoppedException, StartFailedException, IOException {
    this.reactor = reactor;
    this.preparation = new Preparation(reactor, chosen);
    this.settings = settings;
    this.console = console;
    this.prepared = preparation.run();
  }

  /** Returns when the user quits. */
  public void run()
      throws IOException, InterruptedException, StartFailedException, BuildStoppedException {
    Optional<String> obstacle = prepared.obstacle();
    if (settings.reload() == Settings.Reload.PROCESS) {
      restartProcesses();
    } else if (obstacle.isPresent()) {
      console.say(obstacle.get() + ", so a change restarts the process");
      restartProcesses();
    } else {
      Thread hook = new Thread(this::stop, "leanmcp-dev-stop");
      Runtime.getRuntime().addShutdownHook(hook);
      try {
        loop();
      } finally {
        stop();
      }
    }
  }

  /** The keys that the user may press from now on. */
  public void listen(InputStream keys) {
    console.say("keys, each with Enter: r reloads, o says where it is served, q quits");
    signals.listen(keys);
  }

  private void loop()
      throws IOException, InterruptedException, StartFailedException, BuildStoppedException {
    signals.watch(prepared.watchedByMaven(reactor.poms()));
    start();
    while (true) {
      Signal signal = signals.next();
      if (signal instanceof Signal.Ended ended) {
        if (ended.exitCode() == ExitCode.NO_SERVER) {
          console.say("main starts no McpServer over HTTP, so a change restarts the process");
          restartProcesses();
          return;
        }
        ended(ended.exitCode());
      } else if (signal instanceof Signal.Edited edited) {
        edited(edited.files());
      } else if (signal instanceof Signal.Typed typed && typed(typed.line())) {
        return;
      }
    }
  }

  private void ended(int exitCode) throws IOException, StartFailedException {
    running = Optional.empty();
    if (exitCode == ExitCode.NOTHING_TO_RUN) {
      throw new StartFailedException("there is nothing to run; see above");
    }
    console.say("the program ended with exit code " + exitCode + "; waiting for a change");
    signals.watch(prepared.watched());
  }

  private void edited(Set<Path> files) throws IOException {
    try {
      if (running.isEmpty()) {
        anew("starting");
      } else if (files.stream().anyMatch(reactor.poms()::contains)) {
        anew("pom.xml changed, starting a new JVM");
      } else {
        copyResources(files);
      }
    } catch (BuildStoppedException | StartFailedException e) {
      console.warn(e.getMessage());
      console.warn("does not build; " + remaining());
    }
  }

  private void anew(String why) throws BuildStoppedException, StartFailedException, IOException {
    reactor.readPomsAgain();
    Prepared next = preparation.run();
    Optional<String> obstacle = next.obstacle();
    if (obstacle.isPresent()) {
      throw new BuildStoppedException(obstacle.get() + "; start leanmcp:dev again");
    }
    console.say(why);
    prepared = next;
    stop();
    signals.watch(prepared.watchedByMaven(reactor.poms()));
    start();
  }

  private void copyResources(Set<Path> files) throws BuildStoppedException, IOException {
    for (Module module : prepared.modules()) {
      for (Path folder : module.ownResources()) {
        if (files.stream().anyMatch(each -> each.startsWith(folder))) {
          removeDeleted(files, folder, Path.of(module.plan().classes()));
          preparation.copyResources(module);
        }
      }
    }
    running.ifPresent(jvm -> jvm.order(Order.RESOURCES));
  }

  private static void removeDeleted(Set<Path> files, Path folder, Path classes) throws IOException {
    for (Path file : files) {
      if (file.startsWith(folder) && !Files.exists(file)) {
        Files.deleteIfExists(classes.resolve(folder.relativize(file)));
      }
    }
  }

  /** Whether the user wants to end. */
  private boolean typed(String line) {
    switch (line) {
      case "q" -> {
        return true;
      }
      case "r" -> running.ifPresent(jvm -> jvm.order(Order.RELOAD));
      case "o" -> running.ifPresent(jvm -> jvm.order(Order.OPEN));
      default -> console.say("r reloads, o says where it is served, q quits");
    }
    return false;
  }

  private void start() throws IOException {
    Path planFile = prepared.work().resolve("plan");
    prepared.plan(settings).write(planFile);
    List<String> command =
        DevCommand.of(settings, prepared.classPath(), prepared.reloaded(), planFile);
    running = Optional.of(DevJvm.start(command, prepared.directory(), signals::ended));
  }

  private void stop() {
    running.ifPresent(DevJvm::close);
    running = Optional.empty();
  }

  private void restartProcesses()
      throws IOException, InterruptedException, StartFailedException, BuildStoppedException {
    Launch launch = new Launch(
        prepared.directory(),
        Path.of(prepared.project().getBuild().getOutputDirectory()),
        prepared.work(),
        prepared.classPath().stream()
            .filter(each -> !each.equals(prepared.project().getBuild().getOutputDirectory()))
            .toList(),
        settings.mainClass(),
        settings.jvmArguments(),
        settings.arguments());
    new DevLoop(preparation.wholeBuild(prepared), prepared::watched, launch, console).run();
  }

  private String remaining() {
    return running.isPresent() ? "the last good version keeps running" : "waiting for a change";
  }
}
