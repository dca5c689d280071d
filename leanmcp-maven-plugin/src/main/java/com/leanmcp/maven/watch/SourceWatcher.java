package com.leanmcp.maven.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * Waits for the user's edits. It compares contents, so a file that was only touched is no edit. A {@link Bell} says when to
 * look.
 */
public final class SourceWatcher {
  private static final Duration QUIET = Duration.ofMillis(120);

  private final Duration quiet;
  private final Bell bell;
  private Watched watched;
  private Scan known;

  /** What the files hold now is what later edits are compared with. */
  public SourceWatcher(Watched watched) throws IOException {
    this(watched, QUIET);
  }

  /** {@code quiet} is how long all files must stay the same before edits are reported. */
  SourceWatcher(Watched watched, Duration quiet) throws IOException {
    this(watched, quiet, new Clock());
  }

  /** Looks when {@code bell} rings. */
  public SourceWatcher(Watched watched, Duration quiet, Bell bell) throws IOException {
    this.bell = bell;
    this.quiet = quiet;
    this.watched = watched;
    this.known = Scan.of(watched, Scan.nothing());
  }

  /** Watches {@code wider} from now on; what its new folders hold now is no edit. */
  public void widen(Watched wider) throws IOException {
    known = known.with(Scan.of(wider.beyond(watched), known));
    watched = wider;
  }

  /** Blocks until there are edits and all files are quiet; edits made since the last call count. */
  public Set<Path> awaitChanges() throws IOException, InterruptedException {
    while (true) {
      bell.listen(watched);
      Scan now = quiet(Scan.of(watched, known));
      Set<Path> changes = now.changesSince(known);
      known = now;
      if (!changes.isEmpty()) {
        return changes;
      }
      bell.await();
    }
  }

  private Scan quiet(Scan first) throws IOException, InterruptedException {
    Scan last = first;
    boolean moving = !first.changesSince(known).isEmpty();
    while (moving) {
      Thread.sleep(quiet.toMillis());
      Scan next = Scan.of(watched, last);
      moving = !next.changesSince(last).isEmpty();
      last = next;
    }
    return last;
  }
}
