package com.acme;

import com.leanmcp.json.JsonReader;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Sizes;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** What {@link SharedTools} offers. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class SharedToolsTable implements ServiceTable {
  private static final String FORECAST_INPUT =
      "{\"type\":\"object\",\"properties\":{\"city-name\":{\"type\":\"string\",\"description\":\"Where\","
      + "\"minLength\":1},\"days\":{\"type\":\"integer\",\"minimum\":-2147483648,\"maximum\":2147483647,"
      + "\"default\":3},\"unit\":{\"type\":\"string\"},\"note\":{\"type\":\"string\"}},"
      + "\"required\":[\"city-name\"],\"additionalProperties\":false}";

  private static final String COMPARE_INPUT =
      "{\"type\":\"object\",\"properties\":{\"only\":{\"type\":\"object\","
      + "\"properties\":{\"city\":{\"type\":\"string\"},\"days\":{\"type\":\"integer\","
      + "\"minimum\":-2147483648,\"maximum\":2147483647}},\"required\":[\"city\",\"days\"],"
      + "\"additionalProperties\":false}},\"required\":[\"only\"],\"additionalProperties\":false}";

  private static final String BOTH_INPUT =
      "{\"type\":\"object\",\"properties\":{\"list\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},"
      + "\"maxItems\":2}},\"required\":[\"list\"],\"additionalProperties\":false}";

  private static final List<ToolDefinition> TOOLS = List.of(
      ToolDefinition.named("forecast")
          .title("Forecast")
          .description("Get a forecast.")
          .inputSchema(FORECAST_INPUT)
          .outputSchema(SharedTools_ForecastCodec.SCHEMA)
          .readOnlyHint(true)
          .openWorldHint(false)
          .build(),
      ToolDefinition.named("compare_all")
          .title("Compare")
          .description("Compare forecasts.")
          .inputSchema(COMPARE_INPUT)
          .build(),
      ToolDefinition.named("ours")
          .title("Theirs")
          .description("Theirs.")
          .inputSchema(BOTH_INPUT)
          .idempotentHint(true)
          .build());

  private static final List<String> FORECAST_PROPERTIES = List.of("city-name", "days", "unit", "note");

  private static final List<String> COMPARE_PROPERTIES = List.of("only");

  private static final List<String> BOTH_PROPERTIES = List.of("list");

  private final SharedTools service;

  private SharedToolsTable(SharedTools service) {
    this.service = service;
  }

  /** Binds the table to {@code service}. */
  public static SharedToolsTable of(SharedTools service) {
    return new SharedToolsTable(service);
  }

  @Override
  public String service() {
    return "com.acme.SharedTools";
  }

  @Override
  public List<ToolDefinition> tools() {
    return TOOLS;
  }

  @Override
  public ToolReply call(String tool, ServiceCall call) throws Exception {
    return switch (tool) {
      case "forecast" -> forecast(call);
      case "compare_all" -> compare(call);
      case "ours" -> both(call);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  private ToolReply forecast(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    String city = null;
    boolean hasCity = false;
    int days = 3;
    boolean hasDays = false;
    String unit = null;
    boolean hasUnit = false;
    Optional<String> note = Optional.empty();
    boolean hasNote = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "city-name" -> {
          if (hasCity) {
            violations.duplicate("city-name");
          }
          hasCity = true;
          violations.enter("city-name");
          city = readForecastCity(in, violations);
          violations.leave();
        }
        case "days" -> {
          if (hasDays) {
            violations.duplicate("days");
          }
          hasDays = true;
          violations.enter("days");
          days = Integers.readInt(in, violations);
          violations.leave();
        }
        case "unit" -> {
          if (hasUnit) {
            violations.duplicate("unit");
          }
          hasUnit = true;
          violations.enter("unit");
          unit = Strings.read(in, violations);
          violations.leave();
        }
        case "note" -> {
          if (hasNote) {
            violations.duplicate("note");
          }
          hasNote = true;
          violations.enter("note");
          note = Optional.of(Strings.read(in, violations));
          violations.leave();
        }
        default -> {
          violations.unknown(name, FORECAST_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasCity) {
      violations.missing("city-name", "a string of at least 1 character");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    return new ToolReply.Structured<>(service.forecast(call.context(), city, days, unit, note), SharedTools_ForecastCodec.INSTANCE);
  }

  private static String readForecastCity(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkForecastCity(value, violations);
    return value;
  }

  private static void checkForecastCity(String value, Violations violations) {
    Strings.minLength(value, 1, violations);
  }

  private ToolReply compare(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    SharedTools.Forecast only = null;
    boolean hasOnly = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "only" -> {
          if (hasOnly) {
            violations.duplicate("only");
          }
          hasOnly = true;
          violations.enter("only");
          only = SharedTools_ForecastCodec.INSTANCE.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, COMPARE_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasOnly) {
      violations.missing("only", "an object");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    return new ToolReply.Text(service.compare(only));
  }

  private ToolReply both(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    List<String> all = null;
    boolean hasAll = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "list" -> {
          if (hasAll) {
            violations.duplicate("list");
          }
          hasAll = true;
          violations.enter("list");
          all = readBothAll(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, BOTH_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasAll) {
      violations.missing("list", "an array");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    return new ToolReply.Text(service.both(all));
  }

  private static List<String> readBothAll(JsonReader in, Violations violations) {
    if (!Lists.expect(in, violations)) {
      return List.of();
    }
    List<String> value = Lists.read(in, violations, Strings::read);
    checkBothAll(value, violations);
    return value;
  }

  private static void checkBothAll(List<String> value, Violations violations) {
    Sizes.maxItems(value.size(), 2, violations);
  }
}
