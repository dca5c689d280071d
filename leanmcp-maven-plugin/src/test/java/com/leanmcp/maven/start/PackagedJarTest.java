package com.leanmcp.maven.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedJarTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  @TempDir
  Path directory;

  @Test
  void runsWhatIsAtLeastAsNewAsItsSources() throws IOException {
    jar("demo.Main");
    source("src/app/Main.java", NOON);
    source("pom.xml", NOON.minusSeconds(1));

    assertThat(packaged().problem()).isEmpty();
  }

  @Test
  void saysWhichSourceIsNewer() throws IOException {
    jar("demo.Main");
    source("pom.xml", NOON);
    source("src/app/Main.java", NOON.plusSeconds(1));

    assertThat(packaged().problem())
        .contains(Path.of("target", "demo.jar") + " is older than "
            + Path.of("src", "app", "Main.java") + "; run mvn package");
  }

  @Test
  void looksAtThePomToo() throws IOException {
    jar("demo.Main");
    source("pom.xml", NOON.plusSeconds(1));

    assertThat(packaged().problem())
        .contains(Path.of("target", "demo.jar") + " is older than pom.xml; run mvn package");
  }

  @Test
  void saysThatNothingIsPackagedYet() throws IOException {
    source("pom.xml", NOON);

    assertThat(packaged().problem())
        .contains("there is no " + Path.of("target", "demo.jar") + " yet; run mvn package");
  }

  @Test
  void saysThatTheJarCannotBeRun() throws IOException {
    jar("");
    source("pom.xml", NOON);

    assertThat(packaged().problem())
        .hasValueSatisfying(
            problem -> assertThat(problem).contains("names no Main-Class in its manifest"));
  }

  private PackagedJar packaged() {
    return new PackagedJar(
        directory.resolve("target/demo.jar"),
        directory,
        List.of(directory.resolve("pom.xml"), directory.resolve("src"), directory.resolve("gone")));
  }

  private void jar(String mainClass) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    if (!mainClass.isEmpty()) {
      manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
    }
    Path jar = directory.resolve("target/demo.jar");
    Files.createDirectories(jar.getParent());
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    Files.setLastModifiedTime(jar, FileTime.from(NOON));
  }

  private void source(String path, Instant modified) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
    Files.setLastModifiedTime(file, FileTime.from(modified));
  }
}
