package com.leanmcp.maven.call;

import com.leanmcp.maven.launch.ServeMain;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The user's program as a child process that serves on a free port; what it prints goes to the error output. */
public final class ServerProcess implements AutoCloseable {
  private static final long GRACE_SECONDS = 10;

  private final Process process;
  private final BufferedReader output;

  private ServerProcess(Process process) {
    this.process = process;
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  /**
   * Starts the program.
   *
   * @param directory where it looks for its {@code .env}
   * @param classPath its run-time class path, after the jar with {@link ServeMain}
   * @param hidden the variable of the environment that it does not get
   */
  public static ServerProcess start(
      Path directory,
      List<String> classPath,
      List<String> jvmArguments,
      String mainClass,
      List<String> arguments,
      String hidden)
      throws IOException {
    List<String> command = new ArrayList<>();
    // The JVM Maven itself runs on: its version is the one the project was compiled with.
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmArguments);
    command.add("-classpath");
    command.add(String.join(File.pathSeparator, classPath));
    command.add(ServeMain.class.getName());
    command.add(mainClass);
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().remove(hidden);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    return new ServerProcess(builder.start());
  }

  /**
   * Waits until the program serves.
   *
   * @throws CallFailedException if it does not
   */
  public URI awaitServer(Duration patience)
      throws CallFailedException, IOException, InterruptedException {
    try {
      String line =
          CompletableFuture.supplyAsync(this::line).get(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (line.startsWith(ServeMain.SERVING)) {
        return URI.create(line.substring(ServeMain.SERVING.length()));
      }
      if (line.startsWith(ServeMain.THREW)) {
        throw new CallFailedException(
            "main ended with " + line.substring(ServeMain.THREW.length()));
      }
      if (line.equals(ServeMain.ENDED)) {
        throw new CallFailedException("main ended without starting a server over HTTP");
      }
      throw new CallFailedException("the program ended with exit code " + process.waitFor()
          + " before it served; what it printed stands above");
    } catch (TimeoutException e) {
      throw new CallFailedException("main has not started a server within " + patience.toSeconds()
          + " s; -Dtimeout=… waits longer");
    } catch (ExecutionException e) {
      throw new IOException("the program's output cannot be read", e);
    }
  }

  /** The one line there is; empty at the end of the output. */
  private String line() {
    try {
      @Nullable String line = output.readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      return ""; // it ended
    }
  }

  /** Ends the program: the end of its input tells it to, SIGKILL if that is not enough. */
  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
