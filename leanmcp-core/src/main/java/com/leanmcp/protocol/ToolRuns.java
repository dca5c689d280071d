package com.leanmcp.protocol;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.schema.Coercion;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.Catalog;
import com.leanmcp.service.McpContext;
import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;

/** Has a table run one of its tools. */
final class ToolRuns {
  private final Coercion coercion;
  private final ToolResultWriter results;

  ToolRuns(Coercion coercion, ServerInfo server) {
    this.coercion = coercion;
    this.results = new ToolResultWriter(server);
  }

  ToolResultWriter results() {
    return results;
  }

  static CallRunner.Subject subject(Catalog.Tool tool) {
    ToolDefinition definition = tool.definition();
    return new CallRunner.Subject(
        "tool " + definition.name() + " of " + tool.table().service(),
        definition.access(),
        definition.execution(),
        definition.currency());
  }

  /** Runs it to its end. */
  ToolReply run(Catalog.Tool tool, McpCall call, McpContext context) throws Exception {
    return run(tool, call, context, false);
  }

  /** Does what comes before the author's method: {@link ToolReply.Deferred} means that all is well. */
  ToolReply prepare(Catalog.Tool tool, McpCall call, McpContext context) throws Exception {
    return run(tool, call, context, true);
  }

  private ToolReply run(Catalog.Tool tool, McpCall call, McpContext context, boolean deferred)
      throws Exception {
    JsonSlice arguments = call.params().arguments().orElse(JsonSlice.EMPTY_OBJECT);
    try (JsonReader in = arguments.reader()) {
      ServiceCall one = new ServiceCall(in, new Violations(coercion), context, deferred);
      return tool.table().call(tool.definition().name(), one);
    }
  }
}
