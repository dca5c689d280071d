package com.leanmcp.service;

import com.leanmcp.access.AccessRule;
import com.leanmcp.content.CompletionResult;
import com.leanmcp.service.CompletionDefinition.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table as the processor would write it, put together by hand. */
public final class TestTable implements ServiceTable {
  /** What is behind a name. */
  public interface Method<C, R> {
    R call(C call) throws Exception;
  }

  private final String service;
  private final List<ToolDefinition> tools = new ArrayList<>();
  private final List<PromptDefinition> prompts = new ArrayList<>();
  private final List<ResourceDefinition> resources = new ArrayList<>();
  private final List<CompletionDefinition> completions = new ArrayList<>();
  private final Map<String, Method<ServiceCall, ToolReply>> calls = new HashMap<>();
  private final Map<String, Method<ServiceCall, PromptReply>> makes = new HashMap<>();
  private final Map<String, Method<ServiceCall, ResourceReply>> reads = new HashMap<>();
  private final Map<String, Method<CompletionCall, CompletionResult>> completes = new HashMap<>();

  public TestTable(String service) {
    this.service = service;
  }

  public TestTable tool(ToolDefinition definition, Method<ServiceCall, ToolReply> method) {
    tools.add(definition);
    calls.put(definition.name(), method);
    return this;
  }

  /** A tool that says its own name. */
  public TestTable tool(String name) {
    return tool(ToolDefinition.named(name).build(), call -> new ToolReply.Text(name));
  }

  public TestTable prompt(PromptDefinition definition, Method<ServiceCall, PromptReply> method) {
    prompts.add(definition);
    makes.put(definition.name(), method);
    return this;
  }

  public TestTable resource(
      ResourceDefinition definition, Method<ServiceCall, ResourceReply> method) {
    resources.add(definition);
    reads.put(definition.uri(), method);
    return this;
  }

  /** A resource that holds its own URI. */
  public TestTable resource(String uri) {
    return resource(ResourceDefinition.at(uri, uri).build(), call -> new ResourceReply.Text(uri));
  }

  /** A template of resources that hold the template. */
  public TestTable template(String template) {
    return resource(
        ResourceDefinition.template(template, template).build(),
        call -> new ResourceReply.Text(template));
  }

  public TestTable completion(
      CompletionDefinition definition, Method<CompletionCall, CompletionResult> method) {
    completions.add(definition);
    completes.put(definition.name(), method);
    return this;
  }

  /** A completion of this argument that knows no value. */
  public TestTable completion(Reference reference, String argument) {
    return completion(
        new CompletionDefinition(
            service + "." + argument,
            reference,
            argument,
            AccessRule.open(),
            Execution.NON_BLOCKING),
        call -> CompletionResult.of(List.of()));
  }

  @Override
  public String service() {
    return service;
  }

  @Override
  public List<ToolDefinition> tools() {
    return tools;
  }

  @Override
  public List<PromptDefinition> prompts() {
    return prompts;
  }

  @Override
  public List<ResourceDefinition> resources() {
    return resources;
  }

  @Override
  public List<CompletionDefinition> completions() {
    return completions;
  }

  @Override
  public ToolReply call(String tool, ServiceCall call) throws Exception {
    return calls.get(tool).call(call);
  }

  @Override
  public PromptReply prompt(String prompt, ServiceCall call) throws Exception {
    return makes.get(prompt).call(call);
  }

  @Override
  public ResourceReply read(String resource, ServiceCall call) throws Exception {
    return reads.get(resource).call(call);
  }

  @Override
  public CompletionResult complete(String completion, CompletionCall call) throws Exception {
    return completes.get(completion).call(call);
  }
}
