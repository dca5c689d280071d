package com.leanmcp.maven.launch;

import com.leanmcp.dev.DevHost;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

/**
 * Serves the program on a free port for as long as its input is open; its arguments are the program's main class and the
 * program's own arguments. Its output is one line: {@link #SERVING} and the address, {@link #THREW} and what main threw, or
 * {@link #ENDED}. What the program prints goes to the error output.
 */
public final class ServeMain {
  /** Before the address of the server. */
  public static final String SERVING = "serving ";

  /** Before what main threw. */
  public static final String THREW = "threw ";

  /** Main ended and no server has started. */
  public static final String ENDED = "ended";

  /** A server that another thread starts comes this long after the end of main. */
  private static final long AFTERMATH_MILLISECONDS = 2_000;

  private ServeMain() {}

  public static void main(String[] args) throws Exception {
    InputStream until = System.in;
    PrintStream out = System.out;
    System.setIn(InputStream.nullInputStream());
    System.setOut(System.err);
    CompletableFuture<URI> serving = DevHost.install(OptionalInt.of(0)).nextStart();
    List<String> arguments = List.of(args).subList(1, args.length);
    CompletableFuture<Optional<Throwable>> ended =
        Program.start(ServeMain.class.getClassLoader(), args[0], arguments);
    CompletableFuture.anyOf(serving, ended).join();
    if (!serving.isDone() && ended.join().isEmpty()) {
      Thread.sleep(AFTERMATH_MILLISECONDS);
    }
    out.println(line(serving, ended));
    out.flush();
    until.transferTo(PrintStream.nullOutputStream());
    System.exit(0); // whatever threads the program has
  }

  private static String line(
      CompletableFuture<URI> serving, CompletableFuture<Optional<Throwable>> ended) {
    if (serving.isDone()) {
      return SERVING + serving.join();
    }
    return ended
        .join()
        .map(thrown -> THREW + thrown.toString().lines().findFirst().orElse(""))
        .orElse(ENDED);
  }
}
