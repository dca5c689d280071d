package com.leanmcp.maven.surface;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.manifest.ManifestException;
import com.leanmcp.manifest.ManifestReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Finds the manifests in the folders and jars of a class path; no class is loaded. */
public final class ManifestFinder {
  private static final String FOLDER = "META-INF/leanmcp/";
  private static final String JSON = ".json";

  private final Path base;
  private final List<FoundManifest> found = new ArrayList<>();

  private ManifestFinder(Path base) {
    this.base = base;
  }

  /**
   * The manifests of these elements, in their order, and within one by the names of the services. Folders are called by
   * their path from {@code base}, jars by their file name; what does not exist holds nothing.
   */
  public static List<FoundManifest> find(List<Path> classPath, Path base)
      throws IOException, SurfaceException {
    ManifestFinder finder = new ManifestFinder(base);
    for (Path element : classPath) {
      if (Files.isDirectory(element)) {
        finder.folder(element);
      } else if (Files.isRegularFile(element)) {
        finder.jar(element);
      }
    }
    return List.copyOf(finder.found);
  }

  private void folder(Path folder) throws IOException, SurfaceException {
    Path manifests = folder.resolve(FOLDER);
    if (!Files.isDirectory(manifests)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(manifests)) {
      files = all.filter(file -> file.toString().endsWith(JSON)).sorted().toList();
    }
    for (Path file : files) {
      String place = base.relativize(folder).toString().replace('\\', '/');
      add(Files.readAllBytes(file), FOLDER + file.getFileName(), place);
    }
  }

  private void jar(Path file) throws IOException, SurfaceException {
    String place = file.getFileName().toString();
    if (!place.endsWith(".jar")) {
      return; // a dependency of another type, such as a pom
    }
    try (JarFile jar = new JarFile(file.toFile())) {
      List<? extends ZipEntry> entries = jar.stream()
          .filter(entry -> entry.getName().startsWith(FOLDER) && entry.getName().endsWith(JSON))
          .sorted(Comparator.comparing(ZipEntry::getName))
          .toList();
      for (ZipEntry entry : entries) {
        try (InputStream in = jar.getInputStream(entry)) {
          add(in.readAllBytes(), entry.getName(), place);
        }
      }
    }
  }

  private void add(byte[] json, String name, String place) throws SurfaceException {
    try {
      String text = new String(json, StandardCharsets.UTF_8);
      found.add(new FoundManifest(ManifestReader.read(JsonSlice.of(text)), place));
    } catch (ManifestException e) {
      throw new SurfaceException(name + " in " + place + " cannot be read, " + e.getMessage()
          + "; compile it again with the processor of this version");
    }
  }
}
