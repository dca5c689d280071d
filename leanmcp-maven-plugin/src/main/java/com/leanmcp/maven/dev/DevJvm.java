package com.leanmcp.maven.dev;

import com.leanmcp.maven.plan.Order;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** The process in which the program is compiled and served; it ends when this one does. */
final class DevJvm implements AutoCloseable {
  private static final long GRACE_SECONDS = 10;

  private final Process process;
  private volatile boolean closed;

  private DevJvm(Process process) {
    this.process = process;
  }

  /** {@code onExit} gets the exit code if it ends by itself. */
  static DevJvm start(List<String> command, Path directory, IntConsumer onExit) throws IOException {
    Process process = new ProcessBuilder(command)
        .directory(directory.toFile())
        .redirectOutput(ProcessBuilder.Redirect.INHERIT)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    DevJvm jvm = new DevJvm(process);
    process.onExit().thenAccept(ended -> {
      if (!jvm.closed) {
        onExit.accept(ended.exitValue());
      }
    });
    return jvm;
  }

  void order(Order order) {
    try {
      OutputStream orders = process.getOutputStream();
      orders.write((order + "\n").getBytes(StandardCharsets.US_ASCII));
      orders.flush();
    } catch (IOException e) {
      // It has just ended; its exit is told by itself.
    }
  }

  /** Ends it: the end of its orders tells it to, SIGTERM if that is not enough, then SIGKILL. */
  @Override
  public void close() {
    closed = true;
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // It has ended already.
    }
    process.destroy();
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
