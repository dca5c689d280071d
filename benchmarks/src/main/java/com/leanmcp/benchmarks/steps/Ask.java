package com.leanmcp.benchmarks.steps;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a client asks for. */
public enum Ask {
  ECHO("echo", "{\"message\":\"Hello, World!\"}", "\"Hello, World!\""),
  ADD("add", "{\"a\":2,\"b\":40}", "42"),
  ORDER("create_order", order(), "itemCount\\\":10");

  private final String tool;
  private final String arguments;
  private final String expected;

  Ask(String tool, String arguments, String expected) {
    this.tool = tool;
    this.arguments = arguments;
    this.expected = expected;
  }

  private static String order() {
    return IntStream.range(0, 10)
        .mapToObj(i -> "{\"sku\":\"SKU-" + i + "\",\"quantity\":" + (1 + i) + ",\"price\":9.25}")
        .collect(Collectors.joining(
            ",",
            "{\"customer\":{\"name\":\"Ada Lovelace\",\"email\":\"ada@example.com\"},\"items\":[",
            "]}"));
  }

  /** The tool it calls. */
  String tool() {
    return tool;
  }

  /** What a right answer contains. */
  String expected() {
    return expected;
  }

  byte[] request() {
    String text =
        "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":{\"name\":\"" + tool
            + "\",\"arguments\":" + arguments
            + ",\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
            + "\"io.modelcontextprotocol/clientInfo\":{\"name\":\"bench\",\"version\":\"1\"},"
            + "\"io.modelcontextprotocol/clientCapabilities\":{}}}}";
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
