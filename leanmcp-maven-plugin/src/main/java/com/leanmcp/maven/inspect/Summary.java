package com.leanmcp.maven.inspect;

import com.leanmcp.access.AccessRule;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.manifest.CompletionManifest;
import com.leanmcp.manifest.Label;
import com.leanmcp.manifest.ManifestReader;
import com.leanmcp.manifest.PromptManifest;
import com.leanmcp.manifest.ResourceManifest;
import com.leanmcp.manifest.ResourceManifest.Address;
import com.leanmcp.manifest.ToolManifest;
import com.leanmcp.maven.surface.Surface;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Offers in a few words. */
final class Summary {
  private Summary() {}

  /** The names of a tool's arguments; one that may be left out has a question mark. */
  static String arguments(ToolManifest tool) {
    JsonObject schema = ManifestReader.parse(tool.inputSchema());
    Set<JsonString> required = schema.get("required").orElse(null) instanceof JsonArray names
        ? names.elements().stream()
            .filter(JsonString.class::isInstance)
            .map(JsonString.class::cast)
            .collect(Collectors.toSet())
        : Set.of();
    return schema.get("properties").orElse(null) instanceof JsonObject properties
        ? properties.members().keySet().stream()
            .map(name -> name + (required.contains(new JsonString(name)) ? "" : "?"))
            .collect(Collectors.joining(", "))
        : "";
  }

  static String arguments(PromptManifest prompt) {
    return prompt.arguments().stream()
        .map(each -> each.name() + (each.presence() == PromptManifest.Presence.REQUIRED ? "" : "?"))
        .collect(Collectors.joining(", "));
  }

  /** Who may call. */
  static String caller(AccessRule access) {
    if (!(access instanceof AccessRule.Authenticated rule)) {
      return "anybody";
    }
    String who = rule.provider().map(name -> "signed in by " + name).orElse("signed in");
    return rule.scopes().isEmpty() ? who : who + ", " + String.join(" ", rule.scopes());
  }

  /** What people read first: the description, else the title. */
  static String words(Label label) {
    return label.description().or(label::title).orElse("");
  }

  static String completed(CompletionManifest completion) {
    String kind =
        completion.target() instanceof CompletionManifest.Target.Prompt ? "prompt " : "resource ";
    return kind + completion.target().text();
  }

  static List<ResourceManifest> at(Class<? extends Address> kind, Surface surface) {
    return surface.resources().stream()
        .filter(each -> kind.isInstance(each.address()))
        .toList();
  }

  /** What all tools cost together in every conversation, about. */
  static int tokens(Surface surface) {
    return surface.tools().stream().mapToInt(ToolManifest::estimatedTokens).sum();
  }
}
