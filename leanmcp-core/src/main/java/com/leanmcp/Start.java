package com.leanmcp;

import com.leanmcp.dev.DevHost;
import com.leanmcp.execution.CallExecutor;
import com.leanmcp.http.Listener;
import com.leanmcp.http.Site;
import com.leanmcp.inspector.Inspector;
import com.leanmcp.protocol.NodeState;
import com.leanmcp.protocol.ServerInfo;
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
    Optional<Inspector> wanted = http.inspector();
    LiveServices services = selection.make(access.authenticators());
    Optional<URI> configured = PublicUrl.configured(publicUrl);
    Site site = DevHost.installed()
        .map(host -> host.site(http.host(), http.port()))
        .orElseGet(() -> Listener.bind(http.host(), http.port()));
    try {
      URI url = configured.orElseGet(() -> PublicUrl.local(site.port()));
      CallExecutor executor = execution.callExecutor(protocol.tasks().mostRunning());
      Assembly parts = assembly(services, site.state(protocol::state), executor, url);
      Optional<Inspector> inspector = site.inspector(wanted);
      site.serve(http.settings(url, execution.shutdownGrace(), inspector), parts.generation());
      McpServer running =
          new McpServer(site, http.host(), url, inspector, services, access.authenticators());
      site.started(running.uri(), running::close);
      StartLog.log(server.name(), server.version(), "at " + running.uri(), services);
      running.inspectorUri().ifPresent(StartLog::inspector);
      return running;
    } catch (RuntimeException e) {
      site.close();
      throw e;
    }
  }

  StdioServer overStdio(InputStream in, OutputStream out, Runnable giveBack) {
    LiveServices services = selection.make(access.authenticators());
    URI url = PublicUrl.configured(publicUrl).orElseGet(() -> PublicUrl.local(http.port()));
    CallExecutor executor = execution.callExecutor(protocol.tasks().mostRunning());
    Assembly parts = assembly(services, protocol.ofProcess(), executor, url);
    StartLog.log(server.name(), server.version(), "on standard input and output", services);
    Pipe pipe = Pipe.open(
        in, out, parts.messages(), executor, access.stdioToken(), execution.shutdownGrace());
    return new StdioServer(pipe, services, access.authenticators(), giveBack);
  }

  private Assembly assembly(
      LiveServices services, NodeState state, CallExecutor executor, URI url) {
    AccessOptions.Chosen chosen = access.chosen();
    return new Assembly(
        server,
        services,
        protocol.coercion(),
        chosen,
        state,
        protocol.lists(chosen.visibility()),
        protocol.tasks(),
        executor,
        protocol.listener(),
        url);
  }
}
