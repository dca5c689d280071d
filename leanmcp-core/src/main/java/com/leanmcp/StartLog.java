package com.leanmcp;

import com.leanmcp.service.LiveServices;
import com.leanmcp.service.ResourceDefinition;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ToolDefinition;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells who started the server what it serves. */
final class StartLog {
  private static final Logger LOG = System.getLogger(McpServer.class.getName());

  private StartLog() {}

  static void log(String name, String version, String where, LiveServices services) {
    LOG.log(Level.INFO, "{0} {1} serves MCP {2}", name, version, where);
    List<ServiceTable> tables = services.catalog().tables();
    for (ServiceTable table : tables) {
      LOG.log(Level.INFO, "{0}: {1}", table.service(), offered(table));
    }
    if (tables.isEmpty()) {
      LOG.log(
          Level.WARNING,
          "no service was found; is leanmcp-processor in annotationProcessorPaths of the compiler plugin? From JDK 23"
              + " on, javac runs no processor that is only on the class path");
    }
  }

  /** The one place that prints the key of the inspector. */
  static void inspector(URI uri) {
    LOG.log(Level.INFO, "the inspector is at {0}", uri);
  }

  private static String offered(ServiceTable table) {
    return Stream.of(
            table.tools().stream().map(ToolDefinition::name),
            table.prompts().stream().map(prompt -> "prompt " + prompt.name()),
            table.resources().stream().map(ResourceDefinition::uri))
        .flatMap(each -> each)
        .collect(Collectors.joining(", "));
  }
}
