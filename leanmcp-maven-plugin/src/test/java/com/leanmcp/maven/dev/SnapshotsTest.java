package com.leanmcp.maven.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsTest {
  @TempDir
  Path target;

  private Path classes;
  private Path copies;

  @BeforeEach
  void writeClasses() throws IOException {
    classes = target.resolve("classes");
    copies = target.resolve("leanmcp-dev");
    Files.createDirectories(classes.resolve("app"));
    Files.writeString(classes.resolve("app/Main.class"), "one");
  }

  @Test
  void aSnapshotKeepsWhatWasCompiled() throws IOException {
    Path copy = new Snapshots(copies).take(classes);

    Files.writeString(classes.resolve("app/Main.class"), "two");

    assertThat(copy.resolve("app/Main.class")).hasContent("one");
  }

  @Test
  void eachSnapshotHasItsOwnFolder() throws IOException {
    Snapshots snapshots = new Snapshots(copies);

    assertThat(snapshots.take(classes)).isNotEqualTo(snapshots.take(classes));
  }

  @Test
  void oldSnapshotsAreDeleted() throws IOException {
    Snapshots snapshots = new Snapshots(copies);
    Path first = snapshots.take(classes);
    Path second = snapshots.take(classes);

    snapshots.deleteAllBut(second);

    assertThat(first).doesNotExist();
    assertThat(second.resolve("app/Main.class")).exists();
  }

  @Test
  void whatAnEarlierRunLeftIsDeleted() throws IOException {
    Path left = new Snapshots(copies).take(classes);

    new Snapshots(copies);

    assertThat(left).doesNotExist();
  }

  @Test
  void aProjectWithoutClassesGivesAnEmptySnapshot() throws IOException {
    assertThat(new Snapshots(copies).take(target.resolve("none"))).isEmptyDirectory();
  }
}
