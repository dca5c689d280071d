package com.acme;

import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.util.List;
import javax.annotation.processing.Generated;

/** What {@link Outer.Objects} offers. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
@SuppressWarnings("deprecation")
final class Outer_ObjectsTable implements ServiceTable {
  private static final List<ToolDefinition> TOOLS = List.of(
      ToolDefinition.named("old")
          .description("Old. Deprecated: there is a newer one")
          .inputSchema(Outer_ObjectsCodec.SCHEMA)
          .outputSchema(Outer_ObjectsCodec.SCHEMA)
          .deprecated()
          .build());

  private final Outer.Objects service;

  private Outer_ObjectsTable(Outer.Objects service) {
    this.service = service;
  }

  /** Binds the table to {@code service}. */
  public static Outer_ObjectsTable of(Outer.Objects service) {
    return new Outer_ObjectsTable(service);
  }

  @Override
  public String service() {
    return "com.acme.Outer$Objects";
  }

  @Override
  public List<ToolDefinition> tools() {
    return TOOLS;
  }

  @Override
  public ToolReply call(String tool, ServiceCall call) throws Exception {
    return switch (tool) {
      case "old" -> old(call);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  private ToolReply old(ServiceCall call) {
    Outer.Objects input = Outer_ObjectsCodec.INSTANCE.read(call.arguments(), call.violations());
    if (!call.violations().isEmpty()) {
      return new ToolReply.Refused(call.violations());
    }
    return new ToolReply.Structured<>(service.old(input), Outer_ObjectsCodec.INSTANCE);
  }
}
