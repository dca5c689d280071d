package com.leanmcp.maven.launch;

import com.leanmcp.maven.bytecode.MainClass;
import com.leanmcp.maven.console.Console;
import com.leanmcp.maven.plan.DevPlan;
import com.leanmcp.maven.plan.ExitCode;
import com.leanmcp.maven.plan.Order;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Compiles, serves, waits for an edit, and again. */
final class DevSession {
  private final DevPlan plan;
  private final ModuleBuilds builds;
  private final Stage stage;
  private final Report report;
  private final Console console;
  private final Leaks leaks;
  private Optional<URI> serving = Optional.empty();

  DevSession(DevPlan plan, Stage stage, Console console) throws IOException {
    this.plan = plan;
    this.builds = new ModuleBuilds(plan);
    this.stage = stage;
    this.console = console;
    this.report = new Report(Path.of(plan.directory()), console);
    this.leaks = new Leaks(console);
  }

  /** Never returns by itself. */
  void run(Events events) throws IOException, InterruptedException {
    renew("");
    while (true) {
      Event event = events.next();
      if (event instanceof Event.Edited edited) {
        builds.edit(edited.files());
        renew(onlyEnvironment(edited.files()) ? ".env changed, " : "");
      } else if (event instanceof Event.Ordered ordered) {
        obey(ordered.order());
      }
    }
  }

  private void obey(Order order) throws IOException, InterruptedException {
    switch (order) {
      case RELOAD -> renew("");
      case RESOURCES -> {
        builds.refreshResources();
        renew("");
      }
      case OPEN ->
        console.say(serving
            .map(uri -> "serving at " + uri + ", the inspector is at " + stage.inspector(uri))
            .orElse("nothing is served"));
      default -> throw new IllegalStateException("unknown order " + order);
    }
  }

  /** Builds, and if that is good, starts what it gave; {@code occasion} is what the user is told about why. */
  private void renew(String occasion) throws IOException, InterruptedException {
    long started = System.nanoTime();
    stage.news().building();
    BuildReport built = builds.build();
    String problems = report.show(built.problems());
    if (!built.good()) {
      stage.news().failed(problems);
      console.warn("does not compile; " + remaining());
      return;
    }
    MainClass main = main();
    if (main instanceof MainClass.Unclear unclear) {
      nothingToRun(unclear.problem());
      return;
    }
    String name = ((MainClass.Found) main).name();
    String what = occasion.isEmpty() ? compiled(built.compiled()) : occasion;
    take(stage.load(builds.folders()), name, what, started);
    builds.tidy(leaks.foldersInUse());
  }

  private void take(VersionLoader version, String main, String what, long started)
      throws InterruptedException {
    leaks.watch(version);
    Takeover takeover = stage.start(version, main);
    if (takeover instanceof Takeover.Serving now) {
      serving = Optional.of(now.uri());
      Duration took = Duration.ofNanos(System.nanoTime() - started);
      stage.news().served(took);
      console.say(what + "served in " + seconds(took));
      leaks.retireAllBut(version);
    } else if (takeover instanceof Takeover.Threw threw) {
      stage.news().failed(report.show(threw.thrown()));
      console.warn("main ended with " + threw.thrown().getClass().getName() + "; " + remaining());
      leaks.retire(version);
    } else if (takeover instanceof Takeover.NoServer && serving.isEmpty()) {
      System.exit(ExitCode.NO_SERVER);
    } else if (takeover instanceof Takeover.NoServer) {
      failed("main ended without starting a server; " + remaining());
      leaks.retire(version);
    } else {
      failed("main has not started a server yet; until it does, " + remaining());
    }
  }

  private MainClass main() throws IOException {
    return plan.configuredMain().isPresent()
        ? new MainClass.Found(plan.configuredMain().get())
        : MainClass.in(builds.folders().get(0));
  }

  private void nothingToRun(String problem) {
    failed(problem + "; " + remaining());
    if (serving.isEmpty()) {
      System.exit(ExitCode.NOTHING_TO_RUN);
    }
  }

  private void failed(String problem) {
    stage.news().failed(problem);
    console.warn(problem);
  }

  private boolean onlyEnvironment(Set<Path> files) {
    return files.equals(Set.of(Path.of(plan.directory(), ".env")));
  }

  private String remaining() {
    return serving.isPresent() ? "the last good version keeps running" : "waiting for a change";
  }

  private static String compiled(int files) {
    return files == 0 ? "" : "compiled " + files + (files == 1 ? " file, " : " files, ");
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
  }
}
