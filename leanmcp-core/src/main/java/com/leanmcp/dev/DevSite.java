package com.leanmcp.dev;

import com.leanmcp.http.Generation;
import com.leanmcp.http.HttpSettings;
import com.leanmcp.http.Site;
import com.leanmcp.inspector.Inspector;
import com.leanmcp.protocol.NodeState;
import com.leanmcp.service.LiveServices;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One server's turn on the listener of a development host. */
final class DevSite implements Site {
  private final DevHost host;
  private final DevSocket socket;
  private final DevState memory;
  private volatile @Nullable Generation generation;
  private volatile Duration grace = Duration.ZERO;
  private volatile Runnable close = () -> {};

  DevSite(DevHost host, DevSocket socket, DevState memory) {
    this.host = host;
    this.socket = socket;
    this.memory = memory;
  }

  DevSocket socket() {
    return socket;
  }

  Generation generation() {
    return Objects.requireNonNull(generation);
  }

  @Override
  public int port() {
    return socket.listener().port();
  }

  @Override
  public NodeState state(Supplier<NodeState> fresh) {
    return memory.get(fresh);
  }

  @Override
  public Optional<Inspector> inspector(Optional<Inspector> wanted) {
    return Optional.of(host.inspector());
  }

  @Override
  public void serve(HttpSettings settings, Generation served) {
    generation = served;
    grace = settings.shutdownGrace();
    socket.listener().serve(settings, served);
  }

  @Override
  public void started(URI uri, Runnable closeServer) {
    close = closeServer;
    host.served(this);
    host.started(uri);
  }

  /** Tells clients what is not as it was under the former server. */
  void announce(DevSite former) {
    Set<LiveServices.Kind> changes =
        former.generation().messages().catalog().changes(generation().messages().catalog());
    if (!changes.isEmpty()) {
      memory.known().ifPresent(state -> state.clients().changed(changes));
    }
  }

  /** Closes the server, which another has taken the place of. */
  void retire() {
    close.run();
  }

  @Override
  public void close() {
    if (generation == null) {
      host.failed(this);
    } else {
      host.ended(this, grace);
    }
  }
}
