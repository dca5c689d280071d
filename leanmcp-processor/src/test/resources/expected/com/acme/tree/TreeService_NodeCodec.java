package com.acme.tree;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes {@link TreeService.Node}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class TreeService_NodeCodec implements Codec<TreeService.Node> {
  public static final TreeService_NodeCodec INSTANCE = new TreeService_NodeCodec();

  public static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":1},"
      + "\"first\":{\"$ref\":\"#\",\"description\":\"the one on the left\"},\"children\":{\"type\":\"array\","
      + "\"items\":{\"$ref\":\"#\"}}},\"required\":[\"name\",\"children\"],\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("name", "first", "children");

  private TreeService_NodeCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public TreeService.Node read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    String nameValue = null;
    boolean hasName = false;
    Optional<TreeService.Node> first = Optional.empty();
    boolean hasFirst = false;
    List<TreeService.Node> children = null;
    boolean hasChildren = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "name" -> {
          if (hasName) {
            violations.duplicate("name");
          }
          hasName = true;
          violations.enter("name");
          nameValue = readName(in, violations);
          violations.leave();
        }
        case "first" -> {
          if (hasFirst) {
            violations.duplicate("first");
          }
          hasFirst = true;
          violations.enter("first");
          first = Optional.ofNullable(TreeService_NodeCodec.INSTANCE.read(in, violations));
          violations.leave();
        }
        case "children" -> {
          if (hasChildren) {
            violations.duplicate("children");
          }
          hasChildren = true;
          violations.enter("children");
          children = Lists.read(in, violations, TreeService_NodeCodec.INSTANCE);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasName) {
      violations.missing("name", "a string of at least 1 character");
    }
    if (!hasChildren) {
      violations.missing("children", "an array");
    }
    return violations.count() == before ? new TreeService.Node(nameValue, first, children) : null;
  }

  @Override
  public void write(TreeService.Node value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations) || Objects.isTooDeep(out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("name");
    out.name("name");
    writeName(value.name(), out, violations);
    violations.leave();
    Optional<TreeService.Node> first = value.first();
    if (first == null || first.isPresent()) {
      violations.enter("first");
      out.name("first");
      TreeService_NodeCodec.INSTANCE.write(first == null ? null : first.orElse(null), out, violations);
      violations.leave();
    }
    violations.enter("children");
    out.name("children");
    Lists.write(value.children(), out, violations, TreeService_NodeCodec.INSTANCE);
    violations.leave();
    out.endObject();
  }

  private static String readName(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkName(value, violations);
    return value;
  }

  private static void checkName(String value, Violations violations) {
    Strings.minLength(value, 1, violations);
  }

  private static void writeName(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkName(value, violations);
    }
    out.string(value);
  }
}
