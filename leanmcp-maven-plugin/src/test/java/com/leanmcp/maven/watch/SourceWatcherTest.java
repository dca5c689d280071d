package com.leanmcp.maven.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class SourceWatcherTest {
  @TempDir
  Path project;

  private Path source;
  private Path env;
  private Watched watched;

  @BeforeEach
  void writeProject() throws IOException {
    source = project.resolve("src/app/Main.java");
    env = project.resolve(".env");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "one");
    watched = new Watched(List.of(project.resolve("src")), env, project.resolve("target"));
  }

  @Test
  void reportsAnEdit() throws Exception {
    SourceWatcher watcher = new SourceWatcher(watched);

    Files.writeString(source, "changed");

    assertThat(watcher.awaitChanges()).containsExactly(source);
  }

  @Test
  void reportsAnEditOfTheSameLengthAndTime() throws Exception {
    FileTime time = Files.getLastModifiedTime(source);
    SourceWatcher watcher = new SourceWatcher(watched);

    Files.writeString(source, "two");
    Files.setLastModifiedTime(source, time);

    assertThat(watcher.awaitChanges()).containsExactly(source);
  }

  @Test
  void reportsAddedAndRemovedFiles() throws Exception {
    SourceWatcher watcher = new SourceWatcher(watched);
    Path added = Files.writeString(source.resolveSibling("Added.java"), "new");

    Files.delete(source);

    assertThat(watcher.awaitChanges()).containsExactlyInAnyOrder(source, added);
  }

  @Test
  void reportsTheEnvironmentFileWhenItAppears() throws Exception {
    SourceWatcher watcher = new SourceWatcher(watched);

    Files.writeString(env, "PORT=1");

    assertThat(watcher.awaitChanges()).containsExactly(env);
  }

  @Test
  void reportsAFolderThatAppearsLater() throws Exception {
    Path later = project.resolve("later");
    SourceWatcher watcher =
        new SourceWatcher(new Watched(List.of(later), env, project.resolve("target")));

    Files.createDirectories(later);
    Path file = Files.writeString(later.resolve("app.properties"), "a=b");

    assertThat(watcher.awaitChanges()).containsExactly(file);
  }

  @Test
  void ignoresATouch() throws Exception {
    SourceWatcher watcher = new SourceWatcher(watched);

    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));

    assertThat(changesUntil(watcher, source.resolveSibling("Next.java")))
        .containsExactly(source.resolveSibling("Next.java"));
  }

  @Test
  void ignoresWhatEditorsWriteBesides() throws Exception {
    SourceWatcher watcher = new SourceWatcher(watched);

    for (String name : List.of(".Main.java.swp", "Main.java~", ".#Main.java", "a.tmp", "4913")) {
      Files.writeString(source.resolveSibling(name), "not an edit");
    }

    assertThat(changesUntil(watcher, source.resolveSibling("Next.java")))
        .containsExactly(source.resolveSibling("Next.java"));
  }

  @Test
  void ignoresTheBuildsOwnFolder() throws Exception {
    Watched everything = new Watched(List.of(project), env, project.resolve("target"));
    SourceWatcher watcher = new SourceWatcher(everything);

    Files.createDirectories(project.resolve("target/classes"));
    Files.writeString(project.resolve("target/classes/Main.class"), "compiled");

    assertThat(changesUntil(watcher, project.resolve("Next.java")))
        .containsExactly(project.resolve("Next.java"));
  }

  @Test
  void reportsEditsMadeOneAfterTheOtherTogether() throws Exception {
    SourceWatcher watcher = new SourceWatcher(watched, Duration.ofSeconds(2));
    Path second = source.resolveSibling("Second.java");

    CompletableFuture<Void> edits = writeWithPause(source, second);

    assertThat(watcher.awaitChanges()).containsExactlyInAnyOrder(source, second);
    edits.get();
  }

  @Test
  void takesFilesOfAFolderAddedLaterAsTheyAre() throws Exception {
    Path generated = project.resolve("generated");
    Files.createDirectories(generated);
    Files.writeString(generated.resolve("Made.java"), "made");
    SourceWatcher watcher = new SourceWatcher(watched);

    watcher.widen(
        new Watched(List.of(project.resolve("src"), generated), env, project.resolve("target")));

    assertThat(changesUntil(watcher, generated.resolve("Next.java")))
        .containsExactly(generated.resolve("Next.java"));
  }

  /** Waiting for nothing to happen proves little, so a real edit follows and must come alone. */
  private static Set<Path> changesUntil(SourceWatcher watcher, Path next) throws Exception {
    CompletableFuture<Void> edit = CompletableFuture.runAsync(
        () -> write(next), CompletableFuture.delayedExecutor(400, TimeUnit.MILLISECONDS));
    Set<Path> changes = watcher.awaitChanges();
    edit.get();
    return changes;
  }

  private static CompletableFuture<Void> writeWithPause(Path first, Path second) {
    return CompletableFuture.runAsync(() -> write(first))
        .thenRunAsync(
            () -> write(second), CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS));
  }

  private static void write(Path file) {
    try {
      Files.writeString(file, "edited");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
