package com.leanmcp.tests.service;

import com.leanmcp.annotation.ClientCapability;
import com.leanmcp.annotation.Prompt;
import com.leanmcp.annotation.Resource;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import com.leanmcp.content.Content;
import com.leanmcp.content.ResourceContents;
import com.leanmcp.content.ToolResult;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.service.LogLevel;
import com.leanmcp.service.McpContext;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls that speak before they end, and tools that ask something of their clients. */
public final class TalkativeService {
  private final Gate gate;

  public TalkativeService(Gate gate) {
    this.gate = gate;
  }

  /** Say a name many times, then wait at the gate and say it as often again. */
  @Tool
  public String chant(String name, int times, McpContext call) throws Exception {
    sing(name, 0, times, call);
    gate.await();
    sing(name, times, 2 * times, call);
    return name;
  }

  private static void sing(String name, int from, int to, McpContext call) {
    for (int i = from; i < to; i++) {
      call.log(LogLevel.INFO, name);
      call.progress(i, 2 * to, name);
    }
  }

  /** Say something of every level. */
  @Tool(name = "log_all")
  public void logAll(McpContext call) {
    for (LogLevel level : LogLevel.values()) {
      call.log(level, "levels", new JsonObject(Map.of("said", new JsonString("two\nlines"))));
    }
  }

  /** Report progress that goes back and forth. */
  @Tool
  public String dawdle(McpContext call) {
    call.progress(1, 4, "one");
    call.progress(1);
    call.progress(0.5);
    call.progress(2.5, 4);
    return "done";
  }

  /** Say something, let the connection go, wait at the gate and end. */
  @Tool(name = "call_back")
  public String callBack(McpContext call) throws Exception {
    call.log(LogLevel.INFO, "before");
    call.detach(Duration.ofMillis(10));
    call.log(LogLevel.INFO, "meanwhile");
    gate.await();
    return "after";
  }

  /** Say something, then fail. */
  @Tool
  public String falter(McpContext call) {
    call.progress(1, 2);
    throw new IllegalStateException("lost the thread");
  }

  /** Say where the weather is looked at. */
  @Tool
  public String weather(
      @SchemaConstraint(header = "Region") String region,
      @SchemaConstraint(header = "Days") @Nullable Integer days,
      @SchemaConstraint(header = "Metric", defaultValue = "true") boolean metric) {
    return region + " " + days + " " + metric;
  }

  /** Ask a model. */
  @Tool(needs = ClientCapability.SAMPLING)
  public String ask(McpContext call) {
    return "asked " + call.client().supports(ClientCapability.SAMPLING);
  }

  /** Say what is known of the request. */
  @Tool(name = "who_asks")
  public String whoAsks(McpContext call) {
    return call.client().name() + " " + call.trace().traceparent().orElse("untraced");
  }

  /** Show everything that a tool can. */
  @Tool
  public ToolResult show() {
    return ToolResult.of(
            Content.text("text"),
            Content.image(new byte[] {1, 2, 3}, "image/png"),
            Content.audio(new byte[] {4, 5}, "audio/wav"),
            Content.resource(ResourceContents.blob("note://2", "image/png", new byte[] {6})),
            Content.link("book://1", "book"))
        .structured(new JsonObject(Map.of("shown", new JsonString("all"))))
        .with(new JsonObject(Map.of("example.com/kind", new JsonString("show"))));
  }

  /** Wait at the gate for a prompt. */
  @Prompt(name = "slow_prompt")
  public String slowPrompt(McpContext call) throws Exception {
    call.progress(1, 2);
    gate.await();
    return "through";
  }

  /** Wait at the gate for a resource. */
  @Resource(uri = "slow://resource")
  public String slowResource(McpContext call) throws Exception {
    call.progress(1, 2);
    gate.await();
    return "through";
  }
}
