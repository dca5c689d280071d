package com.acme;

import com.leanmcp.access.AccessRule;
import com.leanmcp.json.JsonReader;
import com.leanmcp.schema.Booleans;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Numbers;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** What {@link DemoService} offers. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class DemoServiceTable implements ServiceTable {
  private static final String ADD_INPUT =
      "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"integer\",\"description\":\"the first "
      + "number\",\"minimum\":-2147483648,\"maximum\":2147483647},\"b\":{\"type\":\"integer\","
      + "\"minimum\":1,\"maximum\":2147483647,\"default\":2}},\"required\":[\"a\"],"
      + "\"additionalProperties\":false}";

  private static final String PLANS_INPUT =
      "{\"type\":\"object\",\"properties\":{\"in\":{\"type\":\"array\",\"items\":{\"type\":\"object\","
      + "\"properties\":{\"street\":{\"type\":\"string\",\"minLength\":2,\"maxLength\":40},"
      + "\"plan\":{\"type\":\"string\",\"enum\":[\"FREE\",\"TEAM\",\"ENTERPRISE\"]}},\"required\":[\"street\","
      + "\"plan\"],\"additionalProperties\":false}},\"out\":{\"type\":\"object\","
      + "\"properties\":{\"street\":{\"type\":\"string\",\"minLength\":2,\"maxLength\":40},"
      + "\"plan\":{\"type\":\"string\",\"enum\":[\"FREE\",\"TEAM\",\"ENTERPRISE\"]}},\"required\":[\"street\","
      + "\"plan\"],\"additionalProperties\":false},\"name\":{\"type\":\"array\","
      + "\"items\":{\"type\":\"number\",\"minimum\":-1.7976931348623157E+308,"
      + "\"maximum\":1.7976931348623157E+308}},\"call\":{\"type\":\"boolean\"}},\"required\":[\"in\","
      + "\"call\"],\"additionalProperties\":false}";

  private static final String FORGET_INPUT =
      "{\"type\":\"object\",\"properties\":{\"violations\":{\"type\":\"string\",\"enum\":[\"FREE\","
      + "\"TEAM\"]},\"service\":{\"type\":\"string\",\"enum\":[\"FREE\",\"TEAM\",\"ENTERPRISE\"],"
      + "\"default\":\"TEAM\"}},\"required\":[\"violations\"],\"additionalProperties\":false}";

  private static final List<ToolDefinition> TOOLS = List.of(
      ToolDefinition.named("echo")
          .title("Echo")
          .description("Echo back a message with authenticated user information.")
          .inputSchema(EchoInputCodec.SCHEMA)
          .outputSchema(EchoCodec.SCHEMA)
          .readOnlyHint(true)
          .openWorldHint(false)
          .access(AccessRule.authenticated())
          .build(),
      ToolDefinition.named("add")
          .description("Adds numbers, see the size & a < b.")
          .inputSchema(ADD_INPUT)
          .access(AccessRule.authenticated("math:read", "math:write"))
          .nonBlocking()
          .build(),
      ToolDefinition.named("who.am-i")
          .description("Tells who is calling.")
          .access(AccessRule.authenticated())
          .build(),
      ToolDefinition.named("plans")
          .description("Lists what there is.")
          .inputSchema(PLANS_INPUT)
          .access(AccessRule.authenticated())
          .build(),
      ToolDefinition.named("forget")
          .description("Forgets it all.")
          .inputSchema(FORGET_INPUT)
          .access(AccessRule.authenticated())
          .build(),
      ToolDefinition.named("best")
          .description("Which plan is best.")
          .access(AccessRule.authenticated())
          .build(),
      ToolDefinition.named("everything")
          .description("Every constraint on every type.")
          .inputSchema(EverythingCodec.SCHEMA)
          .outputSchema(EverythingCodec.SCHEMA)
          .access(AccessRule.authenticated())
          .build());

  private static final List<String> ADD_PROPERTIES = List.of("a", "b");

  private static final List<String> PLANS_PROPERTIES = List.of("in", "out", "name", "call");

  private static final List<String> FORGET_PROPERTIES = List.of("violations", "service");

  private static final List<String> FORGET_VIOLATIONS_ALLOWED = List.of("FREE", "TEAM");

  private final DemoService service;

  private DemoServiceTable(DemoService service) {
    this.service = service;
  }

  /** Binds the table to {@code service}. */
  public static DemoServiceTable of(DemoService service) {
    return new DemoServiceTable(service);
  }

  @Override
  public String service() {
    return "com.acme.DemoService";
  }

  @Override
  public List<ToolDefinition> tools() {
    return TOOLS;
  }

  @Override
  public ToolReply call(String tool, ServiceCall call) throws Exception {
    return switch (tool) {
      case "echo" -> echo(call);
      case "add" -> add(call);
      case "who.am-i" -> whoAmI(call);
      case "plans" -> plans(call);
      case "forget" -> forget(call);
      case "best" -> best(call);
      case "everything" -> everything(call);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  private ToolReply echo(ServiceCall call) throws Exception {
    EchoInput input = EchoInputCodec.INSTANCE.read(call.arguments(), call.violations());
    if (!call.violations().isEmpty()) {
      return new ToolReply.Refused(call.violations());
    }
    return new ToolReply.Structured<>(service.echo(input, call.user()), EchoCodec.INSTANCE);
  }

  private ToolReply add(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    int a = 0;
    boolean hasA = false;
    Integer b = 2;
    boolean hasB = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "a" -> {
          if (hasA) {
            violations.duplicate("a");
          }
          hasA = true;
          violations.enter("a");
          a = Integers.readInt(in, violations);
          violations.leave();
        }
        case "b" -> {
          if (hasB) {
            violations.duplicate("b");
          }
          hasB = true;
          violations.enter("b");
          b = readAddB(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, ADD_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasA) {
      violations.missing("a", "an integer");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    return new ToolReply.Text(String.valueOf(service.add(a, b)));
  }

  private static int readAddB(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Integer.MIN_VALUE, Integer.MAX_VALUE, violations)) {
      return 0;
    }
    int value = (int) in.longValue();
    checkAddB(value, violations);
    return value;
  }

  private static void checkAddB(int value, Violations violations) {
    Integers.minimum(value, 1, violations);
  }

  private ToolReply whoAmI(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    return new ToolReply.Text(service.whoAmI(call.context()));
  }

  private ToolReply plans(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    List<Address> inValue = null;
    boolean hasIn = false;
    Optional<Address> out = Optional.empty();
    boolean hasOut = false;
    Optional<List<Double>> nameValue = Optional.empty();
    boolean hasName = false;
    boolean callValue = false;
    boolean hasCall = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "in" -> {
          if (hasIn) {
            violations.duplicate("in");
          }
          hasIn = true;
          violations.enter("in");
          inValue = Lists.read(in, violations, AddressCodec.INSTANCE);
          violations.leave();
        }
        case "out" -> {
          if (hasOut) {
            violations.duplicate("out");
          }
          hasOut = true;
          violations.enter("out");
          out = Optional.ofNullable(AddressCodec.INSTANCE.read(in, violations));
          violations.leave();
        }
        case "name" -> {
          if (hasName) {
            violations.duplicate("name");
          }
          hasName = true;
          violations.enter("name");
          nameValue = Optional.of(Lists.read(in, violations, Numbers::readDouble));
          violations.leave();
        }
        case "call" -> {
          if (hasCall) {
            violations.duplicate("call");
          }
          hasCall = true;
          violations.enter("call");
          callValue = Booleans.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PLANS_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasIn) {
      violations.missing("in", "an array");
    }
    if (!hasCall) {
      violations.missing("call", "true or false");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    List<List<Plan>> result = service.plans(inValue, out, nameValue, callValue);
    return new ToolReply.Json<>(result, (value1, out1, violations1) -> Lists.write(value1, out1, violations1, (value2, out2, violations2) -> Lists.write(value2, out2, violations2, PlanCodec.INSTANCE)));
  }

  private ToolReply forget(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    Plan violationsValue = null;
    boolean hasViolations = false;
    Plan serviceValue = Plan.TEAM;
    boolean hasService = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "violations" -> {
          if (hasViolations) {
            violations.duplicate("violations");
          }
          hasViolations = true;
          violations.enter("violations");
          violationsValue = readForgetViolations(in, violations);
          violations.leave();
        }
        case "service" -> {
          if (hasService) {
            violations.duplicate("service");
          }
          hasService = true;
          violations.enter("service");
          serviceValue = PlanCodec.INSTANCE.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, FORGET_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasViolations) {
      violations.missing("violations", "one of \"FREE\", \"TEAM\"");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    service.forget(violationsValue, serviceValue);
    return new ToolReply.Empty();
  }

  private static Plan readForgetViolations(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return null;
    }
    String value = in.string();
    return switch (value) {
      case "FREE" -> Plan.FREE;
      case "TEAM" -> Plan.TEAM;
      default -> {
        Strings.oneOf(value, FORGET_VIOLATIONS_ALLOWED, violations);
        yield null;
      }
    };
  }

  private static void checkForgetViolations(Plan value, Violations violations) {
    Strings.oneOf(value.name(), FORGET_VIOLATIONS_ALLOWED, violations);
  }

  private ToolReply best(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    Plan result = service.best();
    return new ToolReply.Text(result == null ? null : result.name());
  }

  private ToolReply everything(ServiceCall call) {
    Everything input = EverythingCodec.INSTANCE.read(call.arguments(), call.violations());
    if (!call.violations().isEmpty()) {
      return new ToolReply.Refused(call.violations());
    }
    return new ToolReply.Structured<>(service.everything(input), EverythingCodec.INSTANCE);
  }
}
