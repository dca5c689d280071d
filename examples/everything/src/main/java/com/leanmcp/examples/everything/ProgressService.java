package com.leanmcp.examples.everything;

import com.leanmcp.annotation.Tool;
import com.leanmcp.service.LogLevel;
import com.leanmcp.service.McpContext;
import java.time.Duration;

/** What a tool can say while it works: how far it is, and what it does. */
final class ProgressService {
  private static final Duration RETRY = Duration.ofMillis(300);

  /** Work in three steps and tell how far it is. */
  @Tool(name = "test_tool_with_progress", readOnlyHint = true)
  String steps(McpContext context) throws InterruptedException {
    context.progress(0, 100);
    Thread.sleep(50);
    context.progress(50, 100, "half way");
    Thread.sleep(50);
    context.progress(100, 100);
    return "Tool with progress executed successfully";
  }

  /** Work in three steps and log each. */
  @Tool(name = "test_tool_with_logging", readOnlyHint = true)
  String logs(McpContext context) throws InterruptedException {
    context.log(LogLevel.INFO, "Tool execution started");
    Thread.sleep(50);
    context.log(LogLevel.INFO, "Tool processing data");
    Thread.sleep(50);
    context.log(LogLevel.INFO, "Tool execution completed");
    return "Tool with logging executed successfully";
  }

  /** Log one message, if the caller wants any. */
  @Tool(name = "test_logging_tool", readOnlyHint = true)
  String log(McpContext context) {
    context.log(LogLevel.INFO, "Tool execution started");
    return context.logs(LogLevel.INFO) ? "logged" : "nothing logged";
  }

  /** Answer as a stream of events, whatever the caller may be asked for. */
  @Tool(name = "test_streaming_elicitation", readOnlyHint = true)
  String stream(McpContext context) {
    context.log(LogLevel.INFO, "streaming");
    context.progress(1, 1);
    return "Streamed without asking anything";
  }

  /** Let the connection go and answer when the caller is back. */
  @Tool(name = "test_reconnection", readOnlyHint = true)
  String reconnect(McpContext context) throws InterruptedException {
    context.detach(RETRY);
    Thread.sleep(RETRY.multipliedBy(2).toMillis());
    return "Reconnection test completed";
  }
}
