package com.acme;

import com.leanmcp.access.AccessRule;
import com.leanmcp.json.JsonReader;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.util.List;
import javax.annotation.processing.Generated;

/** What {@link Outer.Lists} offers. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class Outer_ListsTable implements ServiceTable {
  private static final String STORE_INPUT =
      "{\"type\":\"object\",\"properties\":{\"value\":{\"type\":\"array\",\"items\":{\"type\":\"integer\","
      + "\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807}},"
      + "\"times\":{\"type\":\"integer\",\"description\":\"how often\",\"minimum\":-2147483648,"
      + "\"maximum\":2147483647}},\"required\":[\"value\",\"times\"],\"additionalProperties\":false}";

  private static final List<ToolDefinition> TOOLS = List.of(
      ToolDefinition.named("store")
          .description("Stores a value.")
          .inputSchema(STORE_INPUT)
          .access(AccessRule.authenticated("base"))
          .build(),
      ToolDefinition.named("load")
          .description("Loads a value.")
          .access(AccessRule.authenticated("load"))
          .build());

  private static final List<String> STORE_PROPERTIES = List.of("value", "times");

  private final Outer.Lists service;

  private Outer_ListsTable(Outer.Lists service) {
    this.service = service;
  }

  /** Binds the table to {@code service}. */
  public static Outer_ListsTable of(Outer.Lists service) {
    return new Outer_ListsTable(service);
  }

  @Override
  public String service() {
    return "com.acme.Outer$Lists";
  }

  @Override
  public List<ToolDefinition> tools() {
    return TOOLS;
  }

  @Override
  public ToolReply call(String tool, ServiceCall call) throws Exception {
    return switch (tool) {
      case "store" -> store(call);
      case "load" -> load(call);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  private ToolReply store(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    List<Long> value = null;
    boolean hasValue = false;
    int times = 0;
    boolean hasTimes = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "value" -> {
          if (hasValue) {
            violations.duplicate("value");
          }
          hasValue = true;
          violations.enter("value");
          value = Lists.read(in, violations, Integers::readLong);
          violations.leave();
        }
        case "times" -> {
          if (hasTimes) {
            violations.duplicate("times");
          }
          hasTimes = true;
          violations.enter("times");
          times = Integers.readInt(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, STORE_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasValue) {
      violations.missing("value", "an array");
    }
    if (!hasTimes) {
      violations.missing("times", "an integer");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    List<Long> result = service.store(value, times);
    return new ToolReply.Json<>(result, (value1, out1, violations1) -> Lists.write(value1, out1, violations1, Integers::write));
  }

  private ToolReply load(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    List<Long> result = service.load();
    return new ToolReply.Json<>(result, (value1, out1, violations1) -> Lists.write(value1, out1, violations1, Integers::write));
  }
}
