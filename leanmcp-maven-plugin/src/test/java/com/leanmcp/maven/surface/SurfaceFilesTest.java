package com.leanmcp.maven.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.manifest.ServiceManifest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Manifests of folders and jars, and the lock file made of them. */
class SurfaceFilesTest {
  private static final String WEATHER = """
      {"service":"com.acme.Weather","tools":[{"name":"forecast","inputSchema":{"type":"object"},\
      "access":{"authenticated":false},"blocking":false,"estimatedTokens":12}],\
      "prompts":[],"resources":[{"uri":"sky://now","name":"now"}],"templates":[],"completions":[]}""";

  @TempDir
  private Path base;

  private Path folder(String name, String service, String manifest) throws IOException {
    Path file = base.resolve(name).resolve("META-INF/leanmcp/" + service + ".json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, manifest);
    return base.resolve(name);
  }

  private Path jar(String name, String service, String manifest) throws IOException {
    Path file = base.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("META-INF/leanmcp/" + service + ".json"));
      zip.write(manifest.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("other.json"));
      zip.write('{');
    }
    return file;
  }

  private List<FoundManifest> find(Path... classPath) throws IOException, SurfaceException {
    return ManifestFinder.find(List.of(classPath), base);
  }

  @Test
  void findsManifestsInFoldersAndJars() throws Exception {
    Path classes = folder("target/classes", "com.acme.Weather", WEATHER);
    Path jar = jar("sea-1.0.jar", "com.acme.Sea", WEATHER.replace("Weather", "Sea"));

    assertThat(find(classes, jar, base.resolve("absent")))
        .extracting(FoundManifest::origin)
        .containsExactly("com.acme.Weather (target/classes)", "com.acme.Sea (sea-1.0.jar)");
  }

  @Test
  void namesTheFileOfABrokenManifest() throws Exception {
    Path jar = jar("sea-1.0.jar", "com.acme.Sea", "{}");

    assertThatThrownBy(() -> find(jar))
        .isInstanceOf(SurfaceException.class)
        .hasMessage("META-INF/leanmcp/com.acme.Sea.json in sea-1.0.jar cannot be read, no service;"
            + " compile it again with the processor of this version");
  }

  @Test
  void namesBothClassesAndJarsOfAClash() throws Exception {
    Path classes = folder("target/classes", "com.acme.Weather", WEATHER);
    Path jar = jar("sea-1.0.jar", "com.acme.Sea", WEATHER.replace("Weather", "Sea"));

    assertThat(Clashes.among(find(classes, jar)))
        .containsExactly(
            "two tools are named \"forecast\", one of com.acme.Weather (target/classes) and one of"
                + " com.acme.Sea (sea-1.0.jar); give one of them another name",
            "two resources are at \"sky://now\", one of com.acme.Weather (target/classes) and one of"
                + " com.acme.Sea (sea-1.0.jar); give one of them another URI");
    assertThat(Clashes.among(find(classes, jar("other.jar", "com.acme.Weather", WEATHER))))
        .containsExactly("com.acme.Weather is on the class path twice, in target/classes and in"
            + " other.jar; remove one of them");
    assertThat(Clashes.among(find(classes))).isEmpty();
  }

  private Surface surface() throws Exception {
    return Surface.of(find(folder("target/classes", "com.acme.Weather", WEATHER)).stream()
        .map(FoundManifest::manifest)
        .toList());
  }

  @Test
  void writesALineForEachMember() throws Exception {
    assertThat(LockFile.text(surface())).isEqualTo("""
        {
          "version": 1,
          "tools": [
            {
              "name": "forecast",
              "inputSchema": {
                "type": "object"
              },
              "access": {
                "authenticated": false
              }
            }
          ],
          "prompts": [],
          "resources": [
            {
              "uri": "sky://now",
              "name": "now",
              "access": {
                "authenticated": false
              }
            }
          ],
          "templates": [],
          "completions": []
        }
        """);
  }

  @Test
  void readsWhatItWrote() throws Exception {
    LockFile file = new LockFile(base.resolve("leanmcp.lock.json"));
    assertThat(file.read()).isEmpty();

    file.write(surface());

    assertThat(file.read()).map(Surface::json).hasValue(surface().json());
    Files.writeString(file.path(), Files.readString(file.path()).replace("\n", "\r\n"));
    assertThat(file.read()).map(Surface::json).hasValue(surface().json());
  }

  @Test
  void isTheSameWhateverTheOrderOfTheServices() throws Exception {
    ServiceManifest one = surface().offers();
    ServiceManifest two = find(folder(
            "more", "com.acme.Sea", WEATHER.replace("forecast", "depth").replace("sky", "sea")))
        .get(0)
        .manifest();

    assertThat(LockFile.text(Surface.of(List.of(one, two))))
        .isEqualTo(LockFile.text(Surface.of(List.of(two, one))));
  }

  @Test
  void refusesFilesThatAreNoLocks() throws Exception {
    LockFile file = new LockFile(base.resolve("leanmcp.lock.json"));

    Files.writeString(file.path(), "<<<<<<< HEAD\n");
    assertThatThrownBy(file::read)
        .hasMessage("leanmcp.lock.json cannot be read, it is not JSON: not valid JSON at byte 0;"
            + " restore it or renew it with mvn leanmcp:lock");
    Files.writeString(file.path(), "{\"version\": 2}");
    assertThatThrownBy(file::read)
        .hasMessage("leanmcp.lock.json is not of version 1, the one this plugin knows;"
            + " use the plugin that wrote it");
  }

  @Test
  void showsWhatNobodyWouldSee() {
    assertThat(PrettyJson.visible("a\u202Eb\u001Bc\u00A0d\u200B é 🙂"))
        .isEqualTo("a\\u202eb\\u001bc\\u00a0d\\u200b é 🙂");
  }
}
