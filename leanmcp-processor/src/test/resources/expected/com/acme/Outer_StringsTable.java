package com.acme;

import com.leanmcp.access.AccessRule;
import com.leanmcp.json.JsonReader;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.util.List;
import javax.annotation.processing.Generated;

/** What {@link Outer.Strings} offers. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class Outer_StringsTable implements ServiceTable {
  private static final String STORE_INPUT =
      "{\"type\":\"object\",\"properties\":{\"value\":{\"type\":\"string\"},"
      + "\"repetitions\":{\"type\":\"integer\",\"description\":\"how often\",\"minimum\":-2147483648,"
      + "\"maximum\":2147483647}},\"required\":[\"value\",\"repetitions\"],"
      + "\"additionalProperties\":false}";

  private static final List<ToolDefinition> TOOLS = List.of(
      ToolDefinition.named("store")
          .description("Stores a value.")
          .inputSchema(STORE_INPUT)
          .access(AccessRule.authenticated("base"))
          .build(),
      ToolDefinition.named("load")
          .description("Loads a value.")
          .access(AccessRule.authenticated("load"))
          .build(),
      ToolDefinition.named("ping")
          .description("Answers.")
          .destructiveHint(false)
          .idempotentHint(true)
          .access(AccessRule.authenticated("base"))
          .build());

  private static final List<String> STORE_PROPERTIES = List.of("value", "repetitions");

  private final Outer.Strings service;

  private Outer_StringsTable(Outer.Strings service) {
    this.service = service;
  }

  /** Binds the table to {@code service}. */
  public static Outer_StringsTable of(Outer.Strings service) {
    return new Outer_StringsTable(service);
  }

  @Override
  public String service() {
    return "com.acme.Outer$Strings";
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
      case "ping" -> ping(call);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  private ToolReply store(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    String value = null;
    boolean hasValue = false;
    int repetitions = 0;
    boolean hasRepetitions = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "value" -> {
          if (hasValue) {
            violations.duplicate("value");
          }
          hasValue = true;
          violations.enter("value");
          value = Strings.read(in, violations);
          violations.leave();
        }
        case "repetitions" -> {
          if (hasRepetitions) {
            violations.duplicate("repetitions");
          }
          hasRepetitions = true;
          violations.enter("repetitions");
          repetitions = Integers.readInt(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, STORE_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasValue) {
      violations.missing("value", "a string");
    }
    if (!hasRepetitions) {
      violations.missing("repetitions", "an integer");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    return new ToolReply.Text(service.store(value, repetitions));
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
    return new ToolReply.Text(service.load());
  }

  private ToolReply ping(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    return new ToolReply.Text(String.valueOf(service.ping()));
  }
}
