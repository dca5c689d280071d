package com.leanmcp.processor.write;

import com.leanmcp.content.CompletionResult;
import com.leanmcp.processor.model.OfferKind;
import com.leanmcp.service.CompletionCall;
import com.leanmcp.service.CompletionDefinition;
import com.leanmcp.service.PromptDefinition;
import com.leanmcp.service.PromptReply;
import com.leanmcp.service.ResourceDefinition;
import com.leanmcp.service.ResourceReply;
import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;

/**
 * What {@code ServiceTable} says of one kind of offer.
 *
 * @param list the method that lists the definitions
 * @param method the method that calls
 */
record TableContract(
    String list, Class<?> definition, String method, Class<?> call, Class<?> reply) {
  static TableContract of(OfferKind kind) {
    return switch (kind) {
      case TOOL ->
        new TableContract(
            "tools", ToolDefinition.class, "call", ServiceCall.class, ToolReply.class);
      case PROMPT ->
        new TableContract(
            "prompts", PromptDefinition.class, "prompt", ServiceCall.class, PromptReply.class);
      case RESOURCE ->
        new TableContract(
            "resources", ResourceDefinition.class, "read", ServiceCall.class, ResourceReply.class);
      case COMPLETION ->
        new TableContract(
            "completions",
            CompletionDefinition.class,
            "complete",
            CompletionCall.class,
            CompletionResult.class);
    };
  }

  /** The constant that holds the definitions. */
  String constant() {
    return Identifiers.constant(list);
  }
}
