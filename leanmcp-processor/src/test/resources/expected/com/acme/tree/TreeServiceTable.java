package com.acme.tree;

import com.leanmcp.json.JsonReader;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ToolCall;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolResult;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tools of {@link TreeService}. */
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
          .build());

  private static final List<String> GRAFT_PROPERTIES = List.of("top", "roots");

  private static final List<String> MOVE_PROPERTIES = List.of("person", "to");

  private final TreeService service;

  private TreeServiceTable(TreeService service) {
    this.service = service;
  }

  /** Binds the tools to {@code service}. */
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
  public ToolResult call(String tool, ToolCall call) throws Exception {
    return switch (tool) {
      case "mirror" -> mirror(call);
      case "graft" -> graft(call);
      case "move" -> move(call);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  private ToolResult mirror(ToolCall call) {
    TreeService.Node input = TreeService_NodeCodec.INSTANCE.read(call.arguments(), call.violations());
    if (!call.violations().isEmpty()) {
      return new ToolResult.Refused(call.violations());
    }
    return new ToolResult.Structured<>(service.mirror(input), TreeService_NodeCodec.INSTANCE);
  }

  private ToolResult graft(ToolCall call) {
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
      return new ToolResult.Refused(violations);
    }
    service.graft(top, roots);
    return new ToolResult.Empty();
  }

  private ToolResult move(ToolCall call) {
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
      return new ToolResult.Refused(violations);
    }
    return new ToolResult.Structured<>(service.move(person, to), TreeService_AddressCodec.INSTANCE);
  }
}
