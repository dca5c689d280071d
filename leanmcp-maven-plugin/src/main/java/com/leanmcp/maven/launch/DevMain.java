package com.leanmcp.maven.launch;

import com.leanmcp.dev.DevHost;
import com.leanmcp.maven.console.Colours;
import com.leanmcp.maven.console.Console;
import com.leanmcp.maven.console.Terminal;
import com.leanmcp.maven.plan.DevPlan;
import com.leanmcp.maven.plan.ModulePlan;
import com.leanmcp.maven.plan.ResourcePlan;
import com.leanmcp.maven.watch.Watched;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The dev JVM's own main method; its argument is the file with the {@link DevPlan}. */
public final class DevMain {
  private DevMain() {}

  public static void main(String[] args) throws Exception {
    DevPlan plan = DevPlan.read(Path.of(args[0]));
    // The input is Maven's; a program that reads it finds its end.
    InputStream orders = System.in;
    System.setIn(InputStream.nullInputStream());
    Console console = new Console(System.out, Colours.of(Terminal.ofOutput(), System.getenv()));
    OptionalInt port =
        plan.port().isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(plan.port()));
    DevHost host = DevHost.install(port);
    DevSession session = new DevSession(plan, new Stage(host, plan.arguments()), console);
    Events events = new Events();
    events.obey(orders);
    events.watch(watched(plan));
    session.run(events);
  }

  private static Watched watched(DevPlan plan) {
    List<Path> folders = plan.modules().stream()
        .flatMap(DevMain::folders)
        .map(Path::of)
        .distinct()
        .toList();
    Path directory = Path.of(plan.directory());
    return new Watched(folders, directory.resolve(".env"), Path.of(plan.work()).getParent());
  }

  private static Stream<String> folders(ModulePlan module) {
    return Stream.concat(
        module.sources().stream(), module.resources().stream().map(ResourcePlan::folder));
  }
}
