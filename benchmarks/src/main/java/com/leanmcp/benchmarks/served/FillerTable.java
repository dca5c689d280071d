package com.leanmcp.benchmarks.served;

import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The 47 other tools, which are listed and never called, with the schema that the processor would write. */
final class FillerTable implements ServiceTable {
  private static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"text\":{\"type\":\"string\",\"description\":\"Input text\"},"
          + "\"limit\":{\"type\":\"integer\",\"description\":\"Maximum number of results\"}},"
          + "\"required\":[\"text\"],\"additionalProperties\":false}";

  @Override
  public String service() {
    return "filler";
  }

  @Override
  public List<ToolDefinition> tools() {
    return IntStream.rangeClosed(1, 47)
        .mapToObj(i -> ToolDefinition.named(String.format(Locale.ROOT, "tool_%02d", i))
            .description("Filler tool number " + i + " of the benchmark")
            .inputSchema(SCHEMA)
            .build())
        .toList();
  }

  @Override
  public ToolReply call(String tool, ServiceCall call) {
    return new ToolReply.Text(tool);
  }
}
