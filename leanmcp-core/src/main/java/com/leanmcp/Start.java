package com.leanmcp;

import com.leanmcp.http.Listener;
import com.leanmcp.protocol.ServerInfo;
import com.leanmcp.protocol.SessionIds;
import com.leanmcp.protocol.SessionStore;
import com.leanmcp.service.LiveServices;
import com.leanmcp.stdio.Pipe;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Optional;

/** Makes a server run of what a builder has been told. */
record Start(
    ServerInfo server,
    Optional<URI> publicUrl,
    ServiceSelection selection,
    HttpOptions http,
    AccessOptions access,
    ExecutionOptions execution,
    ProtocolOptions protocol) {

  McpServer overHttp() {
    SessionIds sessionIds = protocol.sessionIds();
    LiveServices services = selection.make(access.authenticators());
    Optional<URI> configured = PublicUrl.configured(publicUrl);
    Listener listener = Listener.bind(http.host(), http.port());
    try {
      URI url = configured.orElseGet(() -> PublicUrl.local(listener.port()));
      Assembly parts = assembly(services, sessionIds, protocol.sessions(), url);
      listener.serve(
          http.settings(url, execution.shutdownGrace()),
          parts.generation(execution.callExecutor()));
      McpServer running =
          new McpServer(listener, http.host(), url, services, access.authenticators());
      StartLog.log(server.name(), server.version(), "at " + running.uri(), services);
      return running;
    } catch (RuntimeException e) {
      listener.close();
      throw e;
    }
  }

  StdioServer overStdio(InputStream in, OutputStream out, Runnable giveBack) {
    LiveServices services = selection.make(access.authenticators());
    URI url = PublicUrl.configured(publicUrl).orElseGet(() -> PublicUrl.local(http.port()));
    Assembly parts = assembly(services, SessionIds.ofProcess(), ProtocolOptions.memory(), url);
    StartLog.log(server.name(), server.version(), "on standard input and output", services);
    Pipe pipe =
        Pipe.open(in, out, parts.messages(), execution.callExecutor(), execution.shutdownGrace());
    return new StdioServer(pipe, services, access.authenticators(), giveBack);
  }

  private Assembly assembly(
      LiveServices services, SessionIds sessionIds, SessionStore sessions, URI url) {
    AccessOptions.Chosen chosen = access.chosen();
    return new Assembly(
        server,
        services,
        protocol.coercion(),
        chosen,
        sessionIds,
        sessions,
        protocol.lists(chosen.visibility()),
        url);
  }
}
