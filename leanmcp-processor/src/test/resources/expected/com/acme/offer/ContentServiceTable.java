package com.acme.offer;

import com.leanmcp.access.AccessRule;
import com.leanmcp.annotation.ClientCapability;
import com.leanmcp.content.CompletionResult;
import com.leanmcp.content.Content;
import com.leanmcp.content.PromptResult;
import com.leanmcp.content.ToolResult;
import com.leanmcp.json.JsonReader;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.CompletionCall;
import com.leanmcp.service.CompletionDefinition;
import com.leanmcp.service.Execution;
import com.leanmcp.service.HeaderParameter;
import com.leanmcp.service.PromptDefinition;
import com.leanmcp.service.PromptReply;
import com.leanmcp.service.ResourceDefinition;
import com.leanmcp.service.ResourceReply;
import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.Stages;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** What {@link ContentService} offers. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
@SuppressWarnings("deprecation")
public final class ContentServiceTable implements ServiceTable {
  private static final String WHOLE_INPUT =
      "{\"type\":\"object\",\"properties\":{\"count\":{\"type\":\"integer\",\"minimum\":-2147483648,"
      + "\"maximum\":2147483647,\"x-mcp-header\":\"Count\"}},\"required\":[\"count\"],"
      + "\"additionalProperties\":false}";

  private static final List<ToolDefinition> TOOLS = List.of(
      ToolDefinition.named("one")
          .description("One content.")
          .build(),
      ToolDefinition.named("picture")
          .description("One picture.")
          .icons("https://example.com/picture.png")
          .meta("{\"a\":[1,2]}")
          .build(),
      ToolDefinition.named("several")
          .description("Several contents.")
          .build(),
      ToolDefinition.named("whole")
          .description("The whole result.")
          .inputSchema(WHOLE_INPUT)
          .header("Count", HeaderParameter.Type.INTEGER, "count")
          .needs(ClientCapability.SAMPLING, ClientCapability.ROOTS)
          .build(),
      ToolDefinition.named("later")
          .description("The whole result, later.")
          .inputSchema(ContentService_OrderCodec.SCHEMA)
          .header("Region", HeaderParameter.Type.STRING, "region", "code")
          .header("Rush", HeaderParameter.Type.BOOLEAN, "rush-it")
          .build(),
      ToolDefinition.named("old")
          .description("Done otherwise now. Deprecated.")
          .deprecated()
          .build());

  private static final List<PromptDefinition> PROMPTS = List.of(
      PromptDefinition.named("ask")
          .description("Asks for something.")
          .argument(new PromptDefinition.Argument(
              "what",
              Optional.empty(),
              Optional.empty(),
              PromptDefinition.Presence.REQUIRED))
          .build());

  private static final List<ResourceDefinition> RESOURCES = List.of(
      ResourceDefinition.at("ui://content/held", "held")
          .description("Holds something.")
          .mimeType("text/plain")
          .build());

  private static final List<CompletionDefinition> COMPLETIONS = List.of(
      new CompletionDefinition(
          "complete",
          new CompletionDefinition.Reference.OfPrompt("ask"),
          "what",
          AccessRule.open(),
          Execution.BLOCKING));

  private static final List<String> WHOLE_PROPERTIES = List.of("count");

  private static final List<String> ASK_PROPERTIES = List.of("what");

  private final ContentService service;

  private ContentServiceTable(ContentService service) {
    this.service = service;
  }

  /** Binds the table to {@code service}. */
  public static ContentServiceTable of(ContentService service) {
    return new ContentServiceTable(service);
  }

  @Override
  public String service() {
    return "com.acme.offer.ContentService";
  }

  @Override
  public List<ToolDefinition> tools() {
    return TOOLS;
  }

  @Override
  public ToolReply call(String tool, ServiceCall call) throws Exception {
    return switch (tool) {
      case "one" -> one(call);
      case "picture" -> picture(call);
      case "several" -> several(call);
      case "whole" -> whole(call);
      case "later" -> later(call);
      case "old" -> old(call);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  @Override
  public List<PromptDefinition> prompts() {
    return PROMPTS;
  }

  @Override
  public PromptReply prompt(String prompt, ServiceCall call) throws Exception {
    return switch (prompt) {
      case "ask" -> ask(call);
      default -> throw new IllegalArgumentException("no prompt " + prompt);
    };
  }

  @Override
  public List<ResourceDefinition> resources() {
    return RESOURCES;
  }

  @Override
  public ResourceReply read(String resource, ServiceCall call) throws Exception {
    return switch (resource) {
      case "ui://content/held" -> held(call);
      default -> throw new IllegalArgumentException("no resource " + resource);
    };
  }

  @Override
  public List<CompletionDefinition> completions() {
    return COMPLETIONS;
  }

  @Override
  public CompletionResult complete(String completion, CompletionCall call) throws Exception {
    return switch (completion) {
      case "complete" -> complete(call);
      default -> throw new IllegalArgumentException("no completion " + completion);
    };
  }

  private ToolReply one(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    Content result = service.one();
    return new ToolReply.Full(result == null ? null : ToolResult.of(result));
  }

  private ToolReply picture(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    Content result = service.picture();
    return new ToolReply.Full(result == null ? null : ToolResult.of(result));
  }

  private ToolReply several(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    List<? extends Content> result = service.several();
    return new ToolReply.Full(result == null ? null : ToolResult.of(result));
  }

  private ToolReply whole(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    int count = 0;
    boolean hasCount = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "count" -> {
          if (hasCount) {
            violations.duplicate("count");
          }
          hasCount = true;
          violations.enter("count");
          count = Integers.readInt(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, WHOLE_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasCount) {
      violations.missing("count", "an integer");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    return new ToolReply.Full(service.whole(count));
  }

  private ToolReply later(ServiceCall call) throws Exception {
    ContentService.Order input = ContentService_OrderCodec.INSTANCE.read(call.arguments(), call.violations());
    if (!call.violations().isEmpty()) {
      return new ToolReply.Refused(call.violations());
    }
    return new ToolReply.Full(Stages.await(service.later(input)));
  }

  private ToolReply old(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    service.old();
    return new ToolReply.Empty();
  }

  private PromptReply ask(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    String what = null;
    boolean hasWhat = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "what" -> {
          if (hasWhat) {
            violations.duplicate("what");
          }
          hasWhat = true;
          violations.enter("what");
          what = Strings.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, ASK_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasWhat) {
      violations.missing("what", "a string");
    }
    if (!violations.isEmpty()) {
      return new PromptReply.Refused(violations);
    }
    return new PromptReply.Made(PromptResult.of(Objects.requireNonNull(service.ask(what), "the prompt ask returned null")));
  }

  private ResourceReply held(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ResourceReply.Refused(violations);
    }
    return new ResourceReply.Text(service.held());
  }

  private CompletionResult complete(CompletionCall call) {
    return CompletionResult.of(Objects.requireNonNull(service.complete(call.value()), "the completion complete returned null"));
  }
}
