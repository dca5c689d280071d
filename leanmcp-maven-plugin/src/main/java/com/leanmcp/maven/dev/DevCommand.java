package com.leanmcp.maven.dev;

import com.leanmcp.maven.launch.DevMain;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How the dev JVM is called. */
final class DevCommand {
  /** javac warms up sooner when its code is compiled once and quickly. */
  private static final List<String> TUNING =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+ExplicitGCInvokesConcurrent");

  private DevCommand() {}

  /** {@code classPath} is the program's, of which folders of classes that are loaded anew are left out. */
  static List<String> of(
      Settings settings, List<String> classPath, Set<String> reloaded, Path planFile) {
    List<String> elements = new ArrayList<>(List.of(settings.launcher().toString()));
    classPath.stream().filter(each -> !reloaded.contains(each)).forEach(elements::add);
    List<String> command = new ArrayList<>();
    // The JVM Maven itself runs on: its version is the one the project was compiled with.
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(TUNING);
    settings
        .debugPort()
        .ifPresent(port -> command.add("-agentlib:jdwp=transport=dt_socket,server=y,suspend=n"
            + ",address=127.0.0.1:" + port));
    command.addAll(settings.jvmArguments());
    command.add("-classpath");
    command.add(String.join(File.pathSeparator, elements));
    command.add(DevMain.class.getName());
    command.add(planFile.toString());
    return command;
  }
}
