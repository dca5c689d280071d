package com.leanmcp.service;

import com.leanmcp.annotation.TaskSupport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds what all services of a server offer. Its order is that of the names, for resources that of the URIs. It never
 * changes; {@link LiveServices} replaces it.
 */
public final class Catalog {
  /** A tool and the table that calls it. */
  public record Tool(ToolDefinition definition, ServiceTable table) {}

  /** A prompt and the table that makes it. */
  public record Prompt(PromptDefinition definition, ServiceTable table) {}

  /** A resource or a template and the table that reads it. */
  public record Resource(ResourceDefinition definition, ServiceTable table) {}

  /** A completion and the table that completes. */
  public record Completion(CompletionDefinition definition, ServiceTable table) {}

  /** A resource to read, with the values of its template's variables. */
  public record Readable(Resource resource, Map<String, String> variables) {}

  private record Completed(CompletionDefinition.Reference reference, String argument) {}

  /** Nothing at all. */
  public static final Catalog EMPTY = new Catalog(List.of());

  private static final Comparator<UriTemplate> NARROWEST_FIRST = Comparator.comparingInt(
          UriTemplate::literalLength)
      .reversed()
      .thenComparingLong(UriTemplate::restCount);

  private final List<ServiceTable> tables;
  private final Map<String, Tool> tools = new TreeMap<>();
  private final Map<String, Prompt> prompts = new TreeMap<>();
  private final Map<String, Resource> resources = new TreeMap<>();
  private final Map<String, Resource> templates = new TreeMap<>();
  private final Map<Completed, Completion> completions = new HashMap<>();

  /**
   * A catalog of everything these tables offer.
   *
   * @throws IllegalStateException if two tools or prompts have one name, two resources one URI, or two completions one
   *     argument; the message names both classes
   */
  public Catalog(List<ServiceTable> tables) {
    this.tables = List.copyOf(tables);
    for (ServiceTable table : tables) {
      table.tools().forEach(tool -> add(tool, table));
      table.prompts().forEach(prompt -> add(prompt, table));
      table.resources().forEach(resource -> add(resource, table));
      table.completions().forEach(completion -> add(completion, table));
    }
  }

  private void add(ToolDefinition definition, ServiceTable table) {
    Tool other = tools.putIfAbsent(definition.name(), new Tool(definition, table));
    if (other != null) {
      throw clash("tools are named", definition.name(), other.table(), table, "@Tool name");
    }
  }

  private void add(PromptDefinition definition, ServiceTable table) {
    Prompt other = prompts.putIfAbsent(definition.name(), new Prompt(definition, table));
    if (other != null) {
      throw clash("prompts are named", definition.name(), other.table(), table, "@Prompt name");
    }
  }

  private void add(ResourceDefinition definition, ServiceTable table) {
    Map<String, Resource> kind = definition.template().isPresent() ? templates : resources;
    Resource other = kind.putIfAbsent(definition.uri(), new Resource(definition, table));
    if (other != null) {
      throw clash("resources are at", definition.uri(), other.table(), table, "@Resource uri");
    }
  }

  private void add(CompletionDefinition definition, ServiceTable table) {
    Completed argument = new Completed(definition.reference(), definition.argument());
    Completion other = completions.putIfAbsent(argument, new Completion(definition, table));
    if (other != null) {
      throw clash(
          "completions are for the argument",
          definition.argument(),
          other.table(),
          table,
          "argument of @Completion");
    }
  }

  private static IllegalStateException clash(
      String what, String name, ServiceTable one, ServiceTable other, String mend) {
    return new IllegalStateException("two " + what + " \"" + name + "\", one of " + one.service()
        + " and one of " + other.service() + "; give one of them another " + mend);
  }

  /** Which lists another catalog shows otherwise than this one. */
  public Set<LiveServices.Kind> changes(Catalog other) {
    Set<LiveServices.Kind> kinds = EnumSet.noneOf(LiveServices.Kind.class);
    if (!definitions(tools, Tool::definition).equals(definitions(other.tools, Tool::definition))) {
      kinds.add(LiveServices.Kind.TOOLS);
    }
    if (!definitions(prompts, Prompt::definition)
        .equals(definitions(other.prompts, Prompt::definition))) {
      kinds.add(LiveServices.Kind.PROMPTS);
    }
    if (!definitions(resources, Resource::definition)
            .equals(definitions(other.resources, Resource::definition))
        || !definitions(templates, Resource::definition)
            .equals(definitions(other.templates, Resource::definition))) {
      kinds.add(LiveServices.Kind.RESOURCES);
    }
    return kinds;
  }

  private static <T, D> List<D> definitions(Map<String, T> entries, Function<T, D> definition) {
    return entries.values().stream().map(definition).toList();
  }

  /** The tables everything comes from. */
  public List<ServiceTable> tables() {
    return tables;
  }

  /** The tool of this name. */
  public Optional<Tool> tool(String name) {
    return Optional.ofNullable(tools.get(name));
  }

  /** Whether a tool may run as a task. */
  public boolean hasTasks() {
    return tools.values().stream().anyMatch(tool -> tool.definition().task() != TaskSupport.NEVER);
  }

  /** Every tool, sorted by name. */
  public List<Tool> tools() {
    return List.copyOf(tools.values());
  }

  /** Whether a tool has a view (MCP Apps). */
  public boolean hasViews() {
    return tools.values().stream().anyMatch(tool -> tool.definition().view().isPresent());
  }

  /** The name of every tool, sorted. */
  public Collection<String> toolNames() {
    return List.copyOf(tools.keySet());
  }

  /** The prompt of this name. */
  public Optional<Prompt> prompt(String name) {
    return Optional.ofNullable(prompts.get(name));
  }

  /** Every prompt, sorted by name. */
  public List<Prompt> prompts() {
    return List.copyOf(prompts.values());
  }

  /** The name of every prompt, sorted. */
  public Collection<String> promptNames() {
    return List.copyOf(prompts.keySet());
  }

  /** Every resource with a URI of its own, sorted by URI. */
  public List<Resource> resources() {
    return List.copyOf(resources.values());
  }

  /** Every resource template, sorted. */
  public List<Resource> templates() {
    return List.copyOf(templates.values());
  }

  /**
   * The resource at this URI; of the templates that match, the one wins that says most characters of it, then the one whose
   * variables take single segments.
   */
  public Optional<Readable> readable(String uri) {
    Resource exact = resources.get(uri);
    if (exact != null) {
      return Optional.of(new Readable(exact, Map.of()));
    }
    List<Readable> matching = new ArrayList<>();
    for (Resource each : templates.values()) {
      each.definition()
          .template()
          .flatMap(template -> template.match(uri))
          .ifPresent(values -> matching.add(new Readable(each, values)));
    }
    return matching.stream().min(Comparator.comparing(Catalog::template, NARROWEST_FIRST));
  }

  private static UriTemplate template(Readable matching) {
    return matching.resource().definition().template().orElseThrow();
  }

  /** Whether there is a prompt, or a resource or template, that is meant. */
  public boolean has(CompletionDefinition.Reference reference) {
    if (reference instanceof CompletionDefinition.Reference.OfPrompt prompt) {
      return prompts.containsKey(prompt.name());
    }
    String uri = ((CompletionDefinition.Reference.OfResource) reference).uri();
    return templates.containsKey(uri) || resources.containsKey(uri);
  }

  /** Whether anything can be completed. */
  public boolean hasCompletions() {
    return !completions.isEmpty();
  }

  /** The completion of this argument. */
  public Optional<Completion> completion(
      CompletionDefinition.Reference reference, String argument) {
    return Optional.ofNullable(completions.get(new Completed(reference, argument)));
  }
}
