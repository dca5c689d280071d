package com.leanmcp.maven.inspect;

import com.leanmcp.manifest.CompletionManifest;
import com.leanmcp.manifest.PromptManifest;
import com.leanmcp.manifest.ResourceManifest;
import com.leanmcp.manifest.ResourceManifest.Address;
import com.leanmcp.manifest.ToolManifest;
import com.leanmcp.maven.surface.Surface;
import java.util.ArrayList;
import java.util.List;

/** The surface as tables for a terminal. */
final class TableReport {
  private TableReport() {}

  static String of(Surface surface) {
    List<String> parts = new ArrayList<>();
    if (!surface.tools().isEmpty()) {
      parts.add(tools(surface));
    }
    if (!surface.prompts().isEmpty()) {
      parts.add(prompts(surface.prompts()));
    }
    resources("RESOURCE", Summary.at(Address.Fixed.class, surface), parts);
    resources("TEMPLATE", Summary.at(Address.Template.class, surface), parts);
    if (!surface.completions().isEmpty()) {
      parts.add(completions(surface.completions()));
    }
    return parts.isEmpty() ? "nothing is offered\n" : String.join("\n", parts);
  }

  private static String tools(Surface surface) {
    TextTable table = new TextTable(
        List.of("TOOL", "WHAT IT DOES", "ARGUMENTS", "CALLER", "TOKENS"),
        List.of(24, 0, 22, 14, 6));
    for (ToolManifest tool : surface.tools()) {
      table.row(
          tool.name(),
          Summary.words(tool.label()),
          Summary.arguments(tool),
          Summary.caller(tool.access()),
          Integer.toString(tool.estimatedTokens()));
    }
    return table + "about " + Summary.tokens(surface)
        + " tokens in every conversation (an estimate: characters of tools/list by 4)\n";
  }

  private static String prompts(List<PromptManifest> prompts) {
    TextTable table = new TextTable(
        List.of("PROMPT", "WHAT IT IS", "ARGUMENTS", "CALLER"), List.of(24, 0, 26, 14));
    for (PromptManifest prompt : prompts) {
      table.row(
          prompt.name(),
          Summary.words(prompt.label()),
          Summary.arguments(prompt),
          Summary.caller(prompt.access()));
    }
    return table.toString();
  }

  private static void resources(String head, List<ResourceManifest> resources, List<String> parts) {
    if (resources.isEmpty()) {
      return;
    }
    TextTable table = new TextTable(
        List.of(head, "NAME", "WHAT IT IS", "TYPE", "CALLER"), List.of(30, 16, 0, 16, 14));
    for (ResourceManifest resource : resources) {
      table.row(
          resource.address().text(),
          resource.name(),
          Summary.words(resource.label()),
          resource.mimeType().orElse(""),
          Summary.caller(resource.access()));
    }
    parts.add(table.toString());
  }

  private static String completions(List<CompletionManifest> completions) {
    TextTable table = new TextTable(List.of("COMPLETED", "OF", "CALLER"), List.of(24, 0, 14));
    for (CompletionManifest completion : completions) {
      table.row(
          completion.argument(),
          Summary.completed(completion),
          Summary.caller(completion.access()));
    }
    return table.toString();
  }
}
