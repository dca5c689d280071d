package com.acme;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Sizes;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.HeaderParameter;
import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.util.List;
import javax.annotation.processing.Generated;

/** What {@link KeywordTools} offers. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
final class KeywordToolsTable implements ServiceTable {
  private static final String SPLIT_INPUT =
      "{\"type\":\"object\",\"properties\":{\"case\":{\"type\":\"string\",\"examples\":[\"a,b\"],"
      + "\"x-mcp-header\":\"X-Case\"},\"at\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"minimum\":1,"
      + "\"maximum\":2147483647},\"maxItems\":2}},\"required\":[\"case\",\"at\"],"
      + "\"additionalProperties\":false}";

  private static final String NUMBERS_INPUT =
      "{\"type\":\"object\",\"properties\":{\"number\":{\"type\":\"integer\",\"minimum\":-2147483648,"
      + "\"maximum\":2147483647}},\"required\":[\"number\"],\"additionalProperties\":false}";

  private static final List<ToolDefinition> TOOLS = List.of(
      ToolDefinition.named("limited")
          .description("Takes what is limited.")
          .inputSchema(KeywordsCodec.SCHEMA)
          .outputSchema(KeywordsCodec.SCHEMA)
          .build(),
      ToolDefinition.named("split")
          .description("Takes a header, and answers with a list.")
          .inputSchema(SPLIT_INPUT)
          .header("X-Case", HeaderParameter.Type.STRING, "case")
          .build(),
      ToolDefinition.named("numbers")
          .description("Constrains the elements of its result only.")
          .inputSchema(NUMBERS_INPUT)
          .build());

  private static final List<String> SPLIT_PROPERTIES = List.of("case", "at");

  private static final List<String> NUMBERS_PROPERTIES = List.of("number");

  private final KeywordTools service;

  private KeywordToolsTable(KeywordTools service) {
    this.service = service;
  }

  /** Binds the table to {@code service}. */
  public static KeywordToolsTable of(KeywordTools service) {
    return new KeywordToolsTable(service);
  }

  @Override
  public String service() {
    return "com.acme.KeywordTools";
  }

  @Override
  public List<ToolDefinition> tools() {
    return TOOLS;
  }

  @Override
  public ToolReply call(String tool, ServiceCall call) throws Exception {
    return switch (tool) {
      case "limited" -> limited(call);
      case "split" -> split(call);
      case "numbers" -> numbers(call);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  private ToolReply limited(ServiceCall call) {
    Keywords input = KeywordsCodec.INSTANCE.read(call.arguments(), call.violations());
    if (!call.violations().isEmpty()) {
      return new ToolReply.Refused(call.violations());
    }
    return new ToolReply.Structured<>(service.limited(input), KeywordsCodec.INSTANCE);
  }

  private ToolReply split(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    String text = null;
    boolean hasText = false;
    List<Integer> at = null;
    boolean hasAt = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "case" -> {
          if (hasText) {
            violations.duplicate("case");
          }
          hasText = true;
          violations.enter("case");
          text = Strings.read(in, violations);
          violations.leave();
        }
        case "at" -> {
          if (hasAt) {
            violations.duplicate("at");
          }
          hasAt = true;
          violations.enter("at");
          at = readSplitAt(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, SPLIT_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasText) {
      violations.missing("case", "a string");
    }
    if (!hasAt) {
      violations.missing("at", "an array");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    List<String> result = service.split(text, at);
    return new ToolReply.Json<>(result, (value1, out1, violations1) -> writeSplitResult(value1, out1, violations1));
  }

  private static List<Integer> readSplitAt(JsonReader in, Violations violations) {
    if (!Lists.expect(in, violations)) {
      return List.of();
    }
    List<Integer> value = Lists.read(in, violations, (in1, violations1) -> readSplitAtElement(in1, violations1));
    checkSplitAt(value, violations);
    return value;
  }

  private static int readSplitAtElement(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Integer.MIN_VALUE, Integer.MAX_VALUE, violations)) {
      return 0;
    }
    int value = (int) in.longValue();
    checkSplitAtElement(value, violations);
    return value;
  }

  private static void checkSplitAt(List<Integer> value, Violations violations) {
    Sizes.maxItems(value.size(), 2, violations);
  }

  private static void checkSplitAtElement(int value, Violations violations) {
    Integers.minimum(value, 1, violations);
  }

  private static void checkSplitResult(List<String> value, Violations violations) {
    Sizes.minItems(value.size(), 1, violations);
  }

  private static void checkSplitResultElement(String value, Violations violations) {
    Strings.maxLength(value, 2, violations);
  }

  private static void writeSplitResult(List<String> value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an array", out, violations)) {
      return;
    }
    checkSplitResult(value, violations);
    Lists.writeUnique(value, out, violations, (value1, out1, violations1) -> writeSplitResultElement(value1, out1, violations1));
  }

  private static void writeSplitResultElement(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkSplitResultElement(value, violations);
    }
    out.string(value);
  }

  private ToolReply numbers(ServiceCall call) {
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
          violations.unknown(name, NUMBERS_PROPERTIES);
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
    List<List<Integer>> result = service.numbers(number);
    return new ToolReply.Json<>(result, (value1, out1, violations1) -> Lists.write(value1, out1, violations1, (value2, out2, violations2) -> Lists.write(value2, out2, violations2, (value3, out3, violations3) -> writeNumbersResultElementElement(value3, out3, violations3))));
  }

  private static void checkNumbersResultElementElement(int value, Violations violations) {
    Integers.minimum(value, 0, violations);
  }

  private static void writeNumbersResultElementElement(Integer value, JsonWriter out,
      Violations violations) {
    if (Objects.isNull(value, "an integer", out, violations)) {
      return;
    }
    checkNumbersResultElementElement(value, violations);
    out.number(value);
  }
}
