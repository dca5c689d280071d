package com.acme;

import com.leanmcp.access.AccessRule;
import com.leanmcp.json.JsonValue;
import com.leanmcp.schema.FreeForm;
import com.leanmcp.schema.JsonValues;
import com.leanmcp.service.HeaderParameter;
import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** What {@link HandWritten} offers. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class HandWrittenTable implements ServiceTable {
  private static final String COUNT_INPUT =
      "{\n  \"type\": \"object\",\n  \"properties\": {\"gr\u00f6\u00dfe\": {\"type\": \"integer\", \"minimum\": "
      + "1.50}, \"\\u0061\": true},\n  \"required\": \"nonsense\"\n}\n";

  private static final String SAY_INPUT = "{\"type\":\"object\",\"anyOf\":[{\"required\":[\"a\"]},{\"required\":[\"b\"]}]}";

  private static final String ROUTE_INPUT =
      "{\"type\":\"object\",\"properties\":{\"at\":{\"type\":\"object\","
      + "\"properties\":{\"region\":{\"type\":\"string\",\"x-mcp-header\":\"Region\"}}}}}";

  private static final List<ToolDefinition> TOOLS = List.of(
      ToolDefinition.named("count")
          .description("Counts what it gets.")
          .inputSchema(COUNT_INPUT)
          .build(),
      ToolDefinition.named("say")
          .description("Says what it gets, and from whom.")
          .inputSchema(SAY_INPUT)
          .access(AccessRule.authenticated())
          .build(),
      ToolDefinition.named("route")
          .description("Takes headers too.")
          .inputSchema(ROUTE_INPUT)
          .header("Region", HeaderParameter.Type.STRING, "at", "region")
          .build());

  private final HandWritten service;

  private HandWrittenTable(HandWritten service) {
    this.service = service;
  }

  /** Binds the table to {@code service}. */
  public static HandWrittenTable of(HandWritten service) {
    return new HandWrittenTable(service);
  }

  @Override
  public String service() {
    return "com.acme.HandWritten";
  }

  @Override
  public List<ToolDefinition> tools() {
    return TOOLS;
  }

  @Override
  public ToolReply call(String tool, ServiceCall call) throws Exception {
    return switch (tool) {
      case "count" -> count(call);
      case "say" -> say(call);
      case "route" -> route(call);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  private ToolReply count(ServiceCall call) {
    JsonValue.JsonObject input = JsonValues.readObject(call.arguments(), call.violations());
    if (!call.violations().isEmpty()) {
      return new ToolReply.Refused(call.violations());
    }
    return new ToolReply.Text(String.valueOf(service.count(call.context(), input)));
  }

  private ToolReply say(ServiceCall call) {
    Map<String, Object> input = FreeForm.readObject(call.arguments(), call.violations());
    if (!call.violations().isEmpty()) {
      return new ToolReply.Refused(call.violations());
    }
    return new ToolReply.Text(service.say(input, call.user()));
  }

  private ToolReply route(ServiceCall call) {
    JsonValue.JsonObject input = JsonValues.readObject(call.arguments(), call.violations());
    if (!call.violations().isEmpty()) {
      return new ToolReply.Refused(call.violations());
    }
    service.route(input);
    return new ToolReply.Empty();
  }
}
