package com.leanmcp.dev;

import com.leanmcp.http.Listener;
import com.leanmcp.http.Site;
import com.leanmcp.inspector.BuildNews;
import com.leanmcp.inspector.Inspector;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where servers are put that this JVM starts over HTTP while one is developed: they share a listener, and each takes the
 * place of the one before. Requests in flight are finished by the server that began them; sessions and open streams go on,
 * kept in this JVM's memory whatever store the program chose, and are told which lists changed. The server before is closed
 * when it has nothing left to do. Thread-safe.
 */
public final class DevHost implements AutoCloseable {
  /** Enough to bind a socket while servers end, each within its grace period. */
  private static final int THREADS = 4;

  private static volatile @Nullable DevHost installed;

  /** Threads of its own, which know nothing of a program's classes. */
  private final ThreadPoolExecutor threads;

  private final OptionalInt port;
  private final DevState memory = new DevState();
  private final BuildNews news = new BuildNews();
  private final Inspector inspector = Inspector.with(news);
  private @Nullable DevSocket socket;
  private @Nullable DevSite current;
  private CompletableFuture<URI> next = new CompletableFuture<>();
  private boolean closed;

  private DevHost(OptionalInt port) {
    this.port = port;
    this.threads = new ThreadPoolExecutor(
        THREADS, THREADS, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
          Thread made = new Thread(task, "leanmcp-dev-host");
          made.setDaemon(true);
          return made;
        });
    threads.prestartAllCoreThreads();
  }

  /**
   * Lets servers that start over HTTP in this JVM share one listener from now on.
   *
   * @param port where to listen instead of where the program says, 0 for any free port
   * @throws IllegalStateException if there is a host already
   */
  public static synchronized DevHost install(OptionalInt port) {
    if (installed != null) {
      throw new IllegalStateException("this JVM has a development host already");
    }
    DevHost host = new DevHost(port);
    installed = host;
    return host;
  }

  /** The host of this JVM, if it is one that servers are developed in. */
  public static Optional<DevHost> installed() {
    return Optional.ofNullable(installed);
  }

  /** Lets requests wait from now on, until a server starts or they are released. No effect before the first has started. */
  public synchronized void hold() {
    listener().ifPresent(Listener::hold);
  }

  /** Lets requests that wait go on with what is served so far. */
  public synchronized void release() {
    listener().ifPresent(Listener::release);
  }

  /** What the inspector's page tells about builds; whoever builds says it here. */
  public BuildNews news() {
    return news;
  }

  /** The inspector that every server of this host serves, under one path. */
  public Inspector inspector() {
    return inspector;
  }

  /** Completes with the address of the server that starts next, on the thread that starts it. */
  public synchronized CompletableFuture<URI> nextStart() {
    return next;
  }

  /** The place for a server that wants to be here. */
  public synchronized Site site(String host, int wanted) {
    DevSocket.Address address = new DevSocket.Address(host, port.orElse(wanted));
    DevSocket open = socket;
    if (open == null || !open.address().equals(address)) {
      open = new DevSocket(address, bind(address));
    }
    return new DevSite(this, open, memory);
  }

  /** On a thread of this host: those of a listener inherit from the one that binds it. */
  private Listener bind(DevSocket.Address address) {
    try {
      return threads.submit(() -> Listener.bind(address.host(), address.port())).get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new CompletionException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the socket was bound", e);
    }
  }

  /** This site is what is served now; the one before ends when it has nothing left to do. */
  void served(DevSite site) {
    Optional<DevSite> former;
    Optional<DevSocket> left;
    synchronized (this) {
      former = Optional.ofNullable(current);
      left = Optional.ofNullable(socket).filter(each -> each != site.socket());
      current = site;
      socket = site.socket();
    }
    former.ifPresent(site::announce);
    threads.execute(() -> {
      former.ifPresent(DevSite::retire);
      left.ifPresent(each -> each.listener().abandon());
    });
  }

  /** A server of this host runs. */
  void started(URI uri) {
    CompletableFuture<URI> waiting;
    synchronized (this) {
      waiting = next;
      next = new CompletableFuture<>();
    }
    waiting.complete(uri);
  }

  /** Ends the site: nothing of it runs any more when this returns. */
  void ended(DevSite site, Duration grace) {
    synchronized (this) {
      if (closed) {
        return;
      }
      if (site == current) {
        site.socket().listener().hold();
      }
    }
    site.socket().listener().drain(site.generation(), grace);
  }

  /** The site's server did not start. */
  synchronized void failed(DevSite site) {
    if (site.socket() != socket) {
      site.socket().listener().abandon();
    }
  }

  private Optional<Listener> listener() {
    return Optional.ofNullable(socket).map(DevSocket::listener);
  }

  /** Ends what is served, and lets the socket go; servers have sockets of their own again. */
  @Override
  public void close() {
    synchronized (DevHost.class) {
      if (installed == this) {
        installed = null;
      }
    }
    Optional<Listener> open;
    Optional<DevSite> last;
    synchronized (this) {
      closed = true;
      open = listener();
      last = Optional.ofNullable(current);
    }
    open.ifPresent(Listener::close);
    last.ifPresent(DevSite::retire);
    threads.shutdown();
  }
}
