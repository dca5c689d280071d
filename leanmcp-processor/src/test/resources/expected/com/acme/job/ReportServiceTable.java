package com.acme.job;

import com.leanmcp.annotation.TaskSupport;
import com.leanmcp.json.JsonReader;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.util.List;
import javax.annotation.processing.Generated;

/** What {@link ReportService} offers. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class ReportServiceTable implements ServiceTable {
  private static final String MONTH_INPUT =
      "{\"type\":\"object\",\"properties\":{\"number\":{\"type\":\"integer\",\"minimum\":-2147483648,"
      + "\"maximum\":2147483647}},\"required\":[\"number\"],\"additionalProperties\":false}";

  private static final List<ToolDefinition> TOOLS = List.of(
      ToolDefinition.named("month")
          .description("Where each of their bodies begins.")
          .inputSchema(MONTH_INPUT)
          .task(TaskSupport.OPTIONAL)
          .build(),
      ToolDefinition.named("year")
          .description("Always as a task.")
          .task(TaskSupport.REQUIRED)
          .build(),
      ToolDefinition.named("day")
          .description("Never as a task.")
          .build());

  private static final List<String> MONTH_PROPERTIES = List.of("number");

  private final ReportService service;

  private ReportServiceTable(ReportService service) {
    this.service = service;
  }

  /** Binds the table to {@code service}. */
  public static ReportServiceTable of(ReportService service) {
    return new ReportServiceTable(service);
  }

  @Override
  public String service() {
    return "com.acme.job.ReportService";
  }

  @Override
  public List<ToolDefinition> tools() {
    return TOOLS;
  }

  @Override
  public ToolReply call(String tool, ServiceCall call) throws Exception {
    return switch (tool) {
      case "month" -> month(call);
      case "year" -> year(call);
      case "day" -> day(call);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  private ToolReply month(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    int number = 0;
    boolean hasNumber = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "number" -> {
          if (hasNumber) {
            violations.duplicate("number");
          }
          hasNumber = true;
          violations.enter("number");
          number = Integers.readInt(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, MONTH_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasNumber) {
      violations.missing("number", "an integer");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    if (call.isDeferred()) {
      return new ToolReply.Deferred();
    }
    return new ToolReply.Text(service.month(number));
  }

  private ToolReply year(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    if (call.isDeferred()) {
      return new ToolReply.Deferred();
    }
    service.year();
    return new ToolReply.Empty();
  }

  private ToolReply day(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    service.day();
    return new ToolReply.Empty();
  }
}
