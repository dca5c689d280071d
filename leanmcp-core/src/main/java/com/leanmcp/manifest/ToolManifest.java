package com.leanmcp.manifest;

import com.leanmcp.access.AccessRule;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a tool is, for whoever cannot or need not run it.
 *
 * @param inputSchema JSON Schema of the arguments
 * @param outputSchema JSON Schema of the structured content, where there is one
 */
public record ToolManifest(
    String name,
    Optional<String> title,
    Optional<String> description,
    JsonSlice inputSchema,
    Optional<JsonSlice> outputSchema,
    Hints hints,
    AccessRule access,
    Waiting waiting) {

  private static final int CHARACTERS_PER_TOKEN = 4;

  /** The hints that the author wrote (MCP schema, ToolAnnotations). */
  public record Hints(
      Optional<Boolean> readOnly,
      Optional<Boolean> destructive,
      Optional<Boolean> idempotent,
      Optional<Boolean> openWorld) {

    boolean isEmpty() {
      return Stream.of(readOnly, destructive, idempotent, openWorld).allMatch(Optional::isEmpty);
    }

    void write(JsonWriter out) {
      out.beginObject();
      readOnly.ifPresent(value -> out.name("readOnlyHint").bool(value));
      destructive.ifPresent(value -> out.name("destructiveHint").bool(value));
      idempotent.ifPresent(value -> out.name("idempotentHint").bool(value));
      openWorld.ifPresent(value -> out.name("openWorldHint").bool(value));
      out.endObject();
    }
  }

  /**
   * About how many tokens the tool costs in every conversation: a fourth of the characters of its name, description and
   * input schema as JSON, which is what clients hand to models. An estimate: each model counts differently.
   */
  public int estimatedTokens() {
    JsonWriter out = new JsonWriter().beginObject().name("name").string(name);
    description.ifPresent(text -> out.name("description").string(text));
    int characters =
        out.name("inputSchema").raw(inputSchema).endObject().toString().length();
    return (characters + CHARACTERS_PER_TOKEN - 1) / CHARACTERS_PER_TOKEN;
  }

  /** Writes the tool as one JSON object. */
  public void write(JsonWriter out) {
    out.beginObject().name("name").string(name);
    title.ifPresent(text -> out.name("title").string(text));
    description.ifPresent(text -> out.name("description").string(text));
    out.name("inputSchema").raw(inputSchema);
    outputSchema.ifPresent(schema -> out.name("outputSchema").raw(schema));
    if (!hints.isEmpty()) {
      hints.write(out.name("annotations"));
    }
    AccessJson.write(access, out.name("access"));
    waiting.write(out);
    out.name("estimatedTokens").number(estimatedTokens()).endObject();
  }
}
