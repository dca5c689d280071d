package com.leanmcp.maven.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.maven.folder.Folders;
import com.leanmcp.maven.plan.CompilerPlan;
import com.leanmcp.maven.plan.ModulePlan;
import com.leanmcp.maven.plan.ProcessorPlan;
import com.leanmcp.maven.plan.ResourcePlan;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A module that is edited file by file, and what a build of the same sources from nothing gives. */
final class EditedModule {
  private static final List<String> CLASS_PATH =
      List.of(System.getProperty("java.class.path").split(File.pathSeparator));

  private final Path folder;
  private final ModuleBuild build;
  private int cleanBuilds;

  EditedModule(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("src"));
    this.build = new ModuleBuild(plan("target"), folder.resolve("work"));
  }

  /** Writes the file, builds, and publishes if it compiles. */
  BuildOutcome write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return edited(file);
  }

  BuildOutcome replace(String path, String old, String now) throws IOException {
    String text = Files.readString(folder.resolve(path));
    assertThat(text).contains(old);
    return write(path, text.replace(old, now));
  }

  BuildOutcome delete(String path) throws IOException {
    Files.delete(folder.resolve(path));
    return edited(folder.resolve(path));
  }

  /** How many sources the edit made the compiler look at. */
  static int compiled(BuildOutcome outcome) {
    assertThat(outcome).isInstanceOf(BuildOutcome.Built.class);
    return ((BuildOutcome.Built) outcome).compiled();
  }

  Path published(String path) {
    return folder.resolve("target/classes").resolve(path);
  }

  void assertSameAsCleanBuild() throws IOException {
    cleanBuilds++;
    String target = "clean-" + cleanBuilds;
    Path classes = folder.resolve(target).resolve("classes");
    Folders.copy(folder.resolve("resources"), classes);
    try (ModuleBuild clean = new ModuleBuild(plan(target), folder.resolve(target + "-work"))) {
      assertThat(clean.build(classPath()).problems())
          .filteredOn(Problem::isError)
          .isEmpty();
      clean.publish();
    }
    assertThat(contents(folder.resolve("target")))
        .containsExactlyInAnyOrderEntriesOf(contents(folder.resolve(target)));
  }

  private BuildOutcome edited(Path file) throws IOException {
    build.edit(Set.of(file));
    BuildOutcome outcome = build.build(classPath());
    if (outcome instanceof BuildOutcome.Built) {
      build.publish();
    }
    return outcome;
  }

  private ModulePlan plan(String target) {
    CompilerPlan compiler = new CompilerPlan(
        List.of("--release", "17", "-g"),
        "UTF-8",
        folder.resolve(target).resolve("generated-sources").toString(),
        CLASS_PATH,
        new ProcessorPlan(
            CLASS_PATH,
            List.of(
                "com.leanmcp.processor.LeanMcpProcessor",
                "com.leanmcp.processor.ServicesFileProcessor")));
    return new ModulePlan(
        "demo",
        folder.toString(),
        List.of(folder.resolve("src").toString()),
        List.of(new ResourcePlan(folder.resolve("resources").toString(), "")),
        folder.resolve(target).resolve("classes").toString(),
        compiler);
  }

  private static List<Path> classPath() {
    return CLASS_PATH.stream().map(Path::of).toList();
  }

  private static Map<String, String> contents(Path target) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (Path file : Folders.files(target)) {
      contents.put(file.toString(), hex(target.resolve(file)));
    }
    return contents;
  }

  private static String hex(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return file.toString().endsWith(".class")
          ? HexFormat.of().formatHex(bytes)
          : new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
