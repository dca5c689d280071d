package com.leanmcp.manifest;

import com.leanmcp.access.AccessRule;
import com.leanmcp.annotation.TaskSupport;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a tool is, for whoever cannot or need not run it.
 *
 * @param inputSchema JSON Schema of the arguments
 * @param outputSchema JSON Schema of the structured content, where there is one
 * @param needs the names of the capabilities that a client has to have
 * @param task whether it may run as a task
 */
public record ToolManifest(
    String name,
    Label label,
    JsonSlice inputSchema,
    Optional<JsonSlice> outputSchema,
    Hints hints,
    List<String> needs,
    TaskSupport task,
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

  public ToolManifest {
    needs = List.copyOf(needs);
  }

  /**
   * About how many tokens the tool costs in every conversation: a fourth of the characters of its entry in {@code
   * tools/list}. An estimate: each model counts differently, and some clients hand over less than the whole entry.
   */
  public int estimatedTokens() {
    int characters = entry().length();
    return (characters + CHARACTERS_PER_TOKEN - 1) / CHARACTERS_PER_TOKEN;
  }

  /** The tool's entry in {@code tools/list}, as the newest revision of the protocol shows it: JSON on one line. */
  public String entry() {
    JsonWriter out = new JsonWriter().beginObject();
    shown(out, inputSchema.toString().replace('\n', ' ').replace('\r', ' '));
    return out.endObject().toString();
  }

  private void shown(JsonWriter out, String input) {
    out.name("name").string(name);
    label.write(out);
    out.name("inputSchema").raw(input);
    outputSchema.ifPresent(schema -> out.name("outputSchema").raw(schema));
    if (!hints.isEmpty()) {
      hints.write(out.name("annotations"));
    }
  }

  /** Writes the tool as one JSON object. */
  public void write(JsonWriter out) {
    shown(out.beginObject(), inputSchema.toString());
    NeedsJson.write(needs, out);
    if (task != TaskSupport.NEVER) {
      out.name("task").string(task.name());
    }
    AccessJson.write(access, out.name("access"));
    waiting.write(out);
    out.name("estimatedTokens").number(estimatedTokens()).endObject();
  }
}
