package com.leanmcp.maven.surface;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.manifest.ManifestException;
import com.leanmcp.manifest.ManifestReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The file in which a project keeps its surface; docs/guides/check.md describes its format. */
public record LockFile(Path path) {
  private static final String VERSION = "version";
  private static final BigDecimal CURRENT = BigDecimal.ONE;

  /** The surface it holds; empty if there is no such file. */
  public Optional<Surface> read() throws IOException, SurfaceException {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(path);
    try {
      return Optional.of(parse(new String(bytes, StandardCharsets.UTF_8)));
    } catch (ManifestException e) {
      throw new SurfaceException(name() + " cannot be read, " + e.getMessage()
          + "; restore it or renew it with mvn leanmcp:lock");
    }
  }

  private Surface parse(String text) throws SurfaceException {
    JsonObject file = ManifestReader.parse(JsonSlice.of(text));
    boolean current = file.get(VERSION).orElse(null) instanceof JsonNumber version
        && version.value().compareTo(CURRENT) == 0;
    if (!current) {
      throw new SurfaceException(name() + " is not of version " + CURRENT
          + ", the one this plugin knows; use the plugin that wrote it");
    }
    return Surface.of(List.of(ManifestReader.offers("", file)));
  }

  /** Writes the surface, replacing the file; the same surface makes the same bytes everywhere. */
  public void write(Surface surface) throws IOException {
    Files.writeString(path, text(surface));
  }

  static String text(Surface surface) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put(VERSION, new JsonNumber(CURRENT));
    members.putAll(surface.json().members());
    return PrettyJson.text(new JsonObject(members)) + "\n";
  }

  /** Its file name. */
  public String name() {
    return path.getFileName().toString();
  }
}
