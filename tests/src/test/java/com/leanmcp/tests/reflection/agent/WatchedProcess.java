package com.leanmcp.tests.reflection.agent;

import com.leanmcp.tests.stdio.StdioProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A {@link WatchedServer} in a JVM of its own. */
public final class WatchedProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;
  private final int port;

  private WatchedProcess(Process process) throws IOException {
    this.process = process;
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String first = out.readLine();
    if (first == null) {
      throw new AssertionError("the watched server did not start: " + process);
    }
    this.port = Integer.parseInt(first);
  }

  /** Starts one whose jars and log lie in this directory. */
  public static WatchedProcess start(Path directory, String issuer) throws IOException {
    Path boot = directory.resolve("boot.jar");
    jar(boot, new Manifest(), List.of(ReflectiveCalls.class));
    Path agent = directory.resolve("agent.jar");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Premain-Class", ReflectionAgent.class.getName());
    manifest.getMainAttributes().putValue("Can-Retransform-Classes", "true");
    jar(agent, manifest, List.of());
    List<String> command = List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-javaagent:" + agent + "=" + boot,
        "-cp",
        StdioProcess.classPath(),
        WatchedServer.class.getName(),
        issuer);
    return new WatchedProcess(new ProcessBuilder(command)
        .redirectError(directory.resolve("stderr.txt").toFile())
        .start());
  }

  private static void jar(Path file, Manifest manifest, List<Class<?>> classes) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
      for (Class<?> each : classes) {
        String name = each.getName().replace('.', '/') + ".class";
        jar.putNextEntry(new JarEntry(name));
        jar.write(each.getClassLoader().getResourceAsStream(name).readAllBytes());
        jar.closeEntry();
      }
    }
  }

  public int port() {
    return port;
  }

  /** What was called by whom since the last time: a count, the nearest frame outside of the JDK, what. */
  public List<String> take() throws IOException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
    List<String> lines = new ArrayList<>();
    for (String line = out.readLine(); !line.equals("."); line = out.readLine()) {
      lines.add(line);
    }
    return lines;
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
