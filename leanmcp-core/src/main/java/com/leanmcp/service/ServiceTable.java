package com.leanmcp.service;

import com.leanmcp.content.CompletionResult;
import java.util.List;

/**
 * One service, ready to serve: what it offers and how to call it. Generated next to the service's class; thread-safe as
 * far as the service is. The methods that call decode the arguments, call the author's method and return what came of it,
 * and throw what the author's method throws.
 */
public interface ServiceTable {
  /** The binary name of the service's class. */
  String service();

  /** The service's tools, in the order in which its class declares them. */
  default List<ToolDefinition> tools() {
    return List.of();
  }

  /** Its prompts, in that order. */
  default List<PromptDefinition> prompts() {
    return List.of();
  }

  /** Its resources and resource templates, in that order. */
  default List<ResourceDefinition> resources() {
    return List.of();
  }

  /** Its completions, in that order. */
  default List<CompletionDefinition> completions() {
    return List.of();
  }

  /**
   * Calls a tool.
   *
   * @param tool the name of one of {@link #tools()}
   */
  default ToolReply call(String tool, ServiceCall call) throws Exception {
    throw new IllegalArgumentException("no tool " + tool);
  }

  /**
   * Makes a prompt.
   *
   * @param prompt the name of one of {@link #prompts()}
   */
  default PromptReply prompt(String prompt, ServiceCall call) throws Exception {
    throw new IllegalArgumentException("no prompt " + prompt);
  }

  /**
   * Reads a resource; the variables of a template are the call's arguments.
   *
   * @param resource the URI, or the template, of one of {@link #resources()}
   */
  default ResourceReply read(String resource, ServiceCall call) throws Exception {
    throw new IllegalArgumentException("no resource " + resource);
  }

  /**
   * Completes an argument.
   *
   * @param completion the name of one of {@link #completions()}
   */
  default CompletionResult complete(String completion, CompletionCall call) throws Exception {
    throw new IllegalArgumentException("no completion " + completion);
  }
}
