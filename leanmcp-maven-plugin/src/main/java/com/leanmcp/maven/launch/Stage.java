package com.leanmcp.maven.launch;

import com.leanmcp.dev.DevHost;
import com.leanmcp.inspector.BuildNews;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Lets versions of the program take each other's place; requests wait meanwhile. */
final class Stage {
  /** A client waits this long for an answer without asking itself questions. */
  private static final long PATIENCE_SECONDS = 20;

  /** A server that another thread starts comes this long after the end of main. */
  private static final long AFTERMATH_SECONDS = 2;

  private final DevHost host;
  private final List<String> arguments;
  private int last;

  Stage(DevHost host, List<String> arguments) {
    this.host = host;
    this.arguments = List.copyOf(arguments);
  }

  /** What the inspector's page tells about builds. */
  BuildNews news() {
    return host.news();
  }

  /** Where the inspector of a server is. */
  URI inspector(URI serving) {
    return serving.resolve(host.inspector().path());
  }

  /** Makes the loader of the next version. */
  VersionLoader load(List<Path> folders) {
    last++;
    return new VersionLoader("version-" + last, folders);
  }

  /** Runs main, and returns when requests are answered again, by whichever version. */
  Takeover start(VersionLoader version, String main) throws InterruptedException {
    host.hold();
    CompletableFuture<URI> serving = host.nextStart();
    CompletableFuture<Optional<Throwable>> ended = Program.start(version, main, arguments);
    Takeover takeover = await(serving, ended);
    if (!(takeover instanceof Takeover.Serving)) {
      host.release();
    }
    return takeover;
  }

  private static Takeover await(
      CompletableFuture<URI> serving, CompletableFuture<Optional<Throwable>> ended)
      throws InterruptedException {
    try {
      CompletableFuture.anyOf(serving, ended).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!serving.isDone() && ended.join().isPresent()) {
        return new Takeover.Threw(ended.join().get());
      }
      return new Takeover.Serving(serving.get(AFTERMATH_SECONDS, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      return ended.isDone() ? new Takeover.NoServer() : new Takeover.Slow();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a start is awaited that cannot fail", e);
    }
  }
}
