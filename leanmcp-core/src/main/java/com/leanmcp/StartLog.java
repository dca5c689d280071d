package com.leanmcp;

import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ToolDefinition;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.stream.Collectors;

/** Tells who started the server what it serves. */
final class StartLog {
  private static final Logger LOG = System.getLogger(McpServer.class.getName());

  private StartLog() {}

  static void log(String name, String version, McpServer server, List<ServiceTable> services) {
    LOG.log(Level.INFO, "{0} {1} serves MCP at {2}", name, version, server.uri());
    for (ServiceTable service : services) {
      String tools =
          service.tools().stream().map(ToolDefinition::name).collect(Collectors.joining(", "));
      LOG.log(Level.INFO, "{0}: {1}", service.service(), tools);
    }
    if (services.isEmpty()) {
      LOG.log(
          Level.WARNING,
          "no service was found; is leanmcp-processor in annotationProcessorPaths of the compiler plugin? From JDK 23"
              + " on, javac runs no processor that is only on the class path");
    }
  }
}
