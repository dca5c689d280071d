package com.leanmcp.maven.create;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFolderTest {
  private static final NewFile POM = new NewFile(Path.of("pom.xml"), "new");

  @TempDir
  Path parent;

  @Test
  void overwritesNothing() throws IOException {
    Files.createDirectory(parent.resolve("weather"));
    Files.writeString(parent.resolve("weather/pom.xml"), "old");

    assertThat(new NewFolder(parent, "weather").write(List.of(POM)))
        .contains("there is a weather in " + parent + " already, and nothing is overwritten;"
            + " choose another -Dname or another folder");

    assertThat(Files.readString(parent.resolve("weather/pom.xml"))).isEqualTo("old");
    assertThat(parent).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void doesNotFollowALinkToNowhere() throws IOException {
    Files.createSymbolicLink(parent.resolve("weather"), parent.resolve("nowhere"));

    assertThat(new NewFolder(parent, "weather").write(List.of(POM))).isPresent();
  }

  @Test
  void leavesNothingBehindWhenAFileCannotBeWritten() {
    NewFile belowAFile = new NewFile(Path.of("pom.xml", "Main.java"), "");
    NewFolder folder = new NewFolder(parent, "weather");

    assertThatThrownBy(() ->
            folder.write(List.of(POM, new NewFile(Path.of("src", "x"), ""), belowAFile)))
        .isInstanceOf(IOException.class);

    assertThat(parent).isEmptyDirectory();
  }
}
