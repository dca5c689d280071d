package com.leanmcp.benchmarks.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is asked for: the same of every server. */
enum Work {
  ECHO(
      "echo",
      "{\"message\":\"Hello, MCP benchmark! 0123456789 abcdefghijklmnopqrstuvwxyz\"}",
      "Hello, MCP benchmark! 0123456789 abcdefghijklmnopqrstuvwxyz",
      List.of("{}", "{\"message\":\"\"}", "{\"message\":7}")),
  ADD(
      "add",
      "{\"a\":1234,\"b\":8765}",
      "9999",
      List.of("{\"a\":1234}", "{\"a\":\"x\",\"b\":8765}")),
  ORDER(
      "create_order",
      order(1),
      "{\"customer\":\"Ada Lovelace\",\"itemCount\":10,\"total\":1003.75}",
      List.of(
          order(0), "{\"customer\":{\"name\":\"Ada Lovelace\",\"email\":\"a@b\"},\"items\":[]}")),
  LIST("", "", "", List.of());

  /** How many tools every server lists. */
  static final int TOOLS = 50;

  private final String tool;
  private final String arguments;
  private final String text;
  private final List<String> bad;

  Work(String tool, String arguments, String text, List<String> bad) {
    this.tool = tool;
    this.arguments = arguments;
    this.text = text;
    this.bad = bad;
  }

  private static String order(int firstQuantity) {
    return IntStream.range(0, 10)
        .mapToObj(i -> String.format(
            Locale.ROOT,
            "{\"sku\":\"SKU-100%d\",\"quantity\":%d,\"price\":%.2f}",
            i,
            firstQuantity + i,
            9.25 + 1.5 * i))
        .collect(Collectors.joining(
            ",",
            "{\"customer\":{\"name\":\"Ada Lovelace\",\"email\":\"ada@example.com\"},\"items\":[",
            "]}"));
  }

  /** The tool that is called, if one is. */
  Optional<String> tool() {
    return tool.isEmpty() ? Optional.empty() : Optional.of(tool);
  }

  String method() {
    return tool.isEmpty() ? "tools/list" : "tools/call";
  }

  String arguments() {
    return arguments;
  }

  /** The text of the right answer. */
  String text() {
    return text;
  }

  /** Arguments that break the tool's schema. */
  List<String> badArguments() {
    return bad;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
