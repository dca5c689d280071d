package com.acme.tree;

import com.leanmcp.json.JsonReader;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** What {@link TreeService} offers. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class TreeServiceTable implements ServiceTable {
  private static final String GRAFT_INPUT =
      "{\"type\":\"object\",\"properties\":{\"top\":{\"$ref\":\"#/$defs/Node\",\"description\":\"goes on "
      + "top\"},\"roots\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Node\"}}},\"required\":[\"top\","
      + "\"roots\"],\"additionalProperties\":false,\"$defs\":{\"Node\":{\"type\":\"object\","
      + "\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":1},\"first\":{\"$ref\":\"#/$defs/Node\","
      + "\"description\":\"the one on the left\"},\"children\":{\"type\":\"array\","
      + "\"items\":{\"$ref\":\"#/$defs/Node\"}}},\"required\":[\"name\",\"children\"],"
      + "\"additionalProperties\":false}}}";

  private static final String MOVE_INPUT =
      "{\"type\":\"object\",\"properties\":{\"person\":{\"$ref\":\"#/$defs/Person\"},"
      + "\"to\":{\"type\":\"object\",\"properties\":{\"street\":{\"type\":\"string\"},"
      + "\"people\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Person\"}}},\"required\":[\"street\","
      + "\"people\"],\"additionalProperties\":false}},\"required\":[\"person\",\"to\"],"
      + "\"additionalProperties\":false,\"$defs\":{\"Person\":{\"type\":\"object\","
      + "\"properties\":{\"name\":{\"type\":\"string\"},\"home\":{\"type\":\"object\","
      + "\"properties\":{\"street\":{\"type\":\"string\"},\"people\":{\"type\":\"array\","
      + "\"items\":{\"$ref\":\"#/$defs/Person\"}}},\"required\":[\"street\",\"people\"],"
      + "\"additionalProperties\":false}},\"required\":[\"name\"],\"additionalProperties\":false}}}";

  private static final String DRAW_INPUT =
      "{\"type\":\"object\",\"properties\":{\"shape\":{\"$ref\":\"#/$defs/Shape\"},"
      + "\"others\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Shape\"}}},\"required\":[\"shape\","
      + "\"others\"],\"additionalProperties\":false,\"$defs\":{\"Shape\":{\"type\":\"object\","
      + "\"oneOf\":[{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\",\"const\":\"Circle\"},"
      + "\"radius\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1.7976931348623157E+308}},"
      + "\"required\":[\"kind\",\"radius\"],\"additionalProperties\":false},{\"type\":\"object\","
      + "\"properties\":{\"kind\":{\"type\":\"string\",\"const\":\"square\"},\"value\":{\"type\":\"integer\","
      + "\"minimum\":-2147483648,\"maximum\":2147483647},\"inside\":{\"$ref\":\"#/$defs/Shape\"}},"
      + "\"required\":[\"kind\",\"value\"],\"additionalProperties\":false},{\"type\":\"object\","
      + "\"properties\":{\"kind\":{\"type\":\"string\",\"const\":\"Group\"},\"shapes\":{\"type\":\"array\","
      + "\"items\":{\"$ref\":\"#/$defs/Shape\"}},\"object\":{\"type\":\"string\",\"enum\":[\"PLAIN\","
      + "\"BOLD\"]}},\"required\":[\"kind\",\"shapes\",\"object\"],\"additionalProperties\":false},"
      + "{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\",\"const\":\"Nothing\"}},"
      + "\"required\":[\"kind\"],\"additionalProperties\":false}]}}}";

  private static final String TURN_INPUT =
      "{\"type\":\"object\",\"properties\":{\"page\":{\"$ref\":\"#/$defs/PageOfString\"},"
      + "\"next\":{\"$ref\":\"#/$defs/PageOfInteger\"}},\"required\":[\"page\"],"
      + "\"additionalProperties\":false,\"$defs\":{\"PageOfString\":{\"type\":\"object\","
      + "\"properties\":{\"items\":{\"type\":\"array\",\"description\":\"what is on it\","
      + "\"items\":{\"type\":\"string\"}},\"first\":{\"type\":\"object\","
      + "\"properties\":{\"left\":{\"type\":\"string\"},\"right\":{\"type\":\"string\"}},"
      + "\"required\":[\"left\",\"right\"],\"additionalProperties\":false},"
      + "\"next\":{\"$ref\":\"#/$defs/PageOfString\"}},\"required\":[\"items\"],"
      + "\"additionalProperties\":false},\"PageOfInteger\":{\"type\":\"object\","
      + "\"properties\":{\"items\":{\"type\":\"array\",\"description\":\"what is on it\","
      + "\"items\":{\"type\":\"integer\",\"minimum\":-2147483648,\"maximum\":2147483647}},"
      + "\"first\":{\"type\":\"object\",\"properties\":{\"left\":{\"type\":\"string\"},"
      + "\"right\":{\"type\":\"integer\",\"minimum\":-2147483648,\"maximum\":2147483647}},"
      + "\"required\":[\"left\",\"right\"],\"additionalProperties\":false},"
      + "\"next\":{\"$ref\":\"#/$defs/PageOfInteger\"}},\"required\":[\"items\"],"
      + "\"additionalProperties\":false}}}";

  private static final String RANK_INPUT =
      "{\"type\":\"object\",\"properties\":{\"least\":{\"type\":\"string\",\"description\":\"URGENT: "
      + "Within the hour; NORMAL: by tomorrow\",\"enum\":[\"URGENT\",\"NORMAL\",\"NEVER\"]},"
      + "\"most\":{\"type\":\"string\",\"description\":\"How soon at most. NORMAL: by tomorrow\","
      + "\"enum\":[\"NORMAL\",\"NEVER\"]}},\"required\":[\"least\",\"most\"],"
      + "\"additionalProperties\":false}";

  private static final List<ToolDefinition> TOOLS = List.of(
      ToolDefinition.named("mirror")
          .description("Turns a tree around.")
          .inputSchema(TreeService_NodeCodec.SCHEMA)
          .outputSchema(TreeService_NodeCodec.SCHEMA)
          .build(),
      ToolDefinition.named("graft")
          .description("Puts a tree on another one.")
          .inputSchema(GRAFT_INPUT)
          .build(),
      ToolDefinition.named("move")
          .description("Tells where somebody lives.")
          .inputSchema(MOVE_INPUT)
          .outputSchema(TreeService_AddressCodec.SCHEMA)
          .build(),
      ToolDefinition.named("draw")
          .description("Draws.")
          .inputSchema(DRAW_INPUT)
          .outputSchema(ShapeCodec.SCHEMA)
          .build(),
      ToolDefinition.named("turn")
          .description("Turns a page.")
          .inputSchema(TURN_INPUT)
          .outputSchema(PageOfPage_PairOfLongAndShape_CircleCodec.SCHEMA)
          .build(),
      ToolDefinition.named("count")
          .description("Counts what is on a page.")
          .inputSchema(PageOfStringCodec.SCHEMA)
          .build(),
      ToolDefinition.named("order")
          .description("Takes an order.")
          .inputSchema(OrderCodec.SCHEMA)
          .outputSchema(OrderCodec.SCHEMA)
          .build(),
      ToolDefinition.named("rank")
          .description("Tells how soon.")
          .inputSchema(RANK_INPUT)
          .build(),
      ToolDefinition.named("loop")
          .description("Answers with an order that contains itself.")
          .outputSchema(OrderCodec.SCHEMA)
          .build());

  private static final List<String> GRAFT_PROPERTIES = List.of("top", "roots");

  private static final List<String> MOVE_PROPERTIES = List.of("person", "to");

  private static final List<String> DRAW_PROPERTIES = List.of("shape", "others");

  private static final List<String> TURN_PROPERTIES = List.of("page", "next");

  private static final List<String> RANK_PROPERTIES = List.of("least", "most");

  private static final List<String> RANK_MOST_ALLOWED = List.of("NORMAL", "NEVER");

  private final TreeService service;

  private TreeServiceTable(TreeService service) {
    this.service = service;
  }

  /** Binds the table to {@code service}. */
  public static TreeServiceTable of(TreeService service) {
    return new TreeServiceTable(service);
  }

  @Override
  public String service() {
    return "com.acme.tree.TreeService";
  }

  @Override
  public List<ToolDefinition> tools() {
    return TOOLS;
  }

  @Override
  public ToolReply call(String tool, ServiceCall call) throws Exception {
    return switch (tool) {
      case "mirror" -> mirror(call);
      case "graft" -> graft(call);
      case "move" -> move(call);
      case "draw" -> draw(call);
      case "turn" -> turn(call);
      case "count" -> count(call);
      case "order" -> order(call);
      case "rank" -> rank(call);
      case "loop" -> loop(call);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  private ToolReply mirror(ServiceCall call) {
    TreeService.Node input = TreeService_NodeCodec.INSTANCE.read(call.arguments(), call.violations());
    if (!call.violations().isEmpty()) {
      return new ToolReply.Refused(call.violations());
    }
    return new ToolReply.Structured<>(service.mirror(input), TreeService_NodeCodec.INSTANCE);
  }

  private ToolReply graft(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    TreeService.Node top = null;
    boolean hasTop = false;
    List<TreeService.Node> roots = null;
    boolean hasRoots = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "top" -> {
          if (hasTop) {
            violations.duplicate("top");
          }
          hasTop = true;
          violations.enter("top");
          top = TreeService_NodeCodec.INSTANCE.read(in, violations);
          violations.leave();
        }
        case "roots" -> {
          if (hasRoots) {
            violations.duplicate("roots");
          }
          hasRoots = true;
          violations.enter("roots");
          roots = Lists.read(in, violations, TreeService_NodeCodec.INSTANCE);
          violations.leave();
        }
        default -> {
          violations.unknown(name, GRAFT_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasTop) {
      violations.missing("top", "an object");
    }
    if (!hasRoots) {
      violations.missing("roots", "an array");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    service.graft(top, roots);
    return new ToolReply.Empty();
  }

  private ToolReply move(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    TreeService.Person person = null;
    boolean hasPerson = false;
    TreeService.Address to = null;
    boolean hasTo = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "person" -> {
          if (hasPerson) {
            violations.duplicate("person");
          }
          hasPerson = true;
          violations.enter("person");
          person = TreeService_PersonCodec.INSTANCE.read(in, violations);
          violations.leave();
        }
        case "to" -> {
          if (hasTo) {
            violations.duplicate("to");
          }
          hasTo = true;
          violations.enter("to");
          to = TreeService_AddressCodec.INSTANCE.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, MOVE_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasPerson) {
      violations.missing("person", "an object");
    }
    if (!hasTo) {
      violations.missing("to", "an object");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    return new ToolReply.Structured<>(service.move(person, to), TreeService_AddressCodec.INSTANCE);
  }

  private ToolReply draw(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    Shape shape = null;
    boolean hasShape = false;
    List<Shape> others = null;
    boolean hasOthers = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "shape" -> {
          if (hasShape) {
            violations.duplicate("shape");
          }
          hasShape = true;
          violations.enter("shape");
          shape = ShapeCodec.INSTANCE.read(in, violations);
          violations.leave();
        }
        case "others" -> {
          if (hasOthers) {
            violations.duplicate("others");
          }
          hasOthers = true;
          violations.enter("others");
          others = Lists.read(in, violations, ShapeCodec.INSTANCE);
          violations.leave();
        }
        default -> {
          violations.unknown(name, DRAW_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasShape) {
      violations.missing("shape", "an object");
    }
    if (!hasOthers) {
      violations.missing("others", "an array");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    return new ToolReply.Structured<>(service.draw(shape, others), ShapeCodec.INSTANCE);
  }

  private ToolReply turn(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    Page<String> page = null;
    boolean hasPage = false;
    Optional<Page<Integer>> next = Optional.empty();
    boolean hasNext = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "page" -> {
          if (hasPage) {
            violations.duplicate("page");
          }
          hasPage = true;
          violations.enter("page");
          page = PageOfStringCodec.INSTANCE.read(in, violations);
          violations.leave();
        }
        case "next" -> {
          if (hasNext) {
            violations.duplicate("next");
          }
          hasNext = true;
          violations.enter("next");
          next = Optional.ofNullable(PageOfIntegerCodec.INSTANCE.read(in, violations));
          violations.leave();
        }
        default -> {
          violations.unknown(name, TURN_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasPage) {
      violations.missing("page", "an object");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    return new ToolReply.Structured<>(service.turn(page, next), PageOfPage_PairOfLongAndShape_CircleCodec.INSTANCE);
  }

  private ToolReply count(ServiceCall call) {
    Page<String> input = PageOfStringCodec.INSTANCE.read(call.arguments(), call.violations());
    if (!call.violations().isEmpty()) {
      return new ToolReply.Refused(call.violations());
    }
    List<Page<Integer>> result = service.count(input);
    return new ToolReply.Json<>(result, (value1, out1, violations1) -> Lists.write(value1, out1, violations1, PageOfIntegerCodec.INSTANCE));
  }

  private ToolReply order(ServiceCall call) {
    Order input = OrderCodec.INSTANCE.read(call.arguments(), call.violations());
    if (!call.violations().isEmpty()) {
      return new ToolReply.Refused(call.violations());
    }
    return new ToolReply.Structured<>(service.order(input), OrderCodec.INSTANCE);
  }

  private ToolReply rank(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    Urgency least = null;
    boolean hasLeast = false;
    Urgency most = null;
    boolean hasMost = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "least" -> {
          if (hasLeast) {
            violations.duplicate("least");
          }
          hasLeast = true;
          violations.enter("least");
          least = UrgencyCodec.INSTANCE.read(in, violations);
          violations.leave();
        }
        case "most" -> {
          if (hasMost) {
            violations.duplicate("most");
          }
          hasMost = true;
          violations.enter("most");
          most = readRankMost(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, RANK_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasLeast) {
      violations.missing("least", "one of \"URGENT\", \"NORMAL\", \"NEVER\"");
    }
    if (!hasMost) {
      violations.missing("most", "one of \"NORMAL\", \"NEVER\"");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    Urgency result = service.rank(least, most);
    return new ToolReply.Text(result == null ? null : result.name());
  }

  private static Urgency readRankMost(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return null;
    }
    String value = in.string();
    return switch (value) {
      case "NORMAL" -> Urgency.NORMAL;
      case "NEVER" -> Urgency.NEVER;
      default -> {
        Strings.oneOf(value, RANK_MOST_ALLOWED, violations);
        yield null;
      }
    };
  }

  private static void checkRankMost(Urgency value, Violations violations) {
    Strings.oneOf(value.name(), RANK_MOST_ALLOWED, violations);
  }

  private ToolReply loop(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    return new ToolReply.Structured<>(service.loop(), OrderCodec.INSTANCE);
  }
}
