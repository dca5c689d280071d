package com.leanmcp.manifest;

import com.leanmcp.access.AccessRule;
import com.leanmcp.json.JsonWriter;

/** What a completion completes. */
public record CompletionManifest(
    Target target, String argument, AccessRule access, Waiting waiting) {

  /** Whose argument it is. */
  public sealed interface Target {
    /** The prompt's name, or the resource's template. */
    String text();

    /** A prompt's. */
    record Prompt(String text) implements Target {}

    /** A resource template's. */
    record Resource(String text) implements Target {}
  }

  /** What manifests sort by. */
  String key() {
    return member() + " " + target.text() + " " + argument;
  }

  private String member() {
    return target instanceof Target.Prompt ? "prompt" : "resource";
  }

  /** Writes the completion as one JSON object. */
  public void write(JsonWriter out) {
    out.beginObject().name(member()).string(target.text()).name("argument").string(argument);
    AccessJson.write(access, out.name("access"));
    waiting.write(out);
    out.endObject();
  }
}
