package com.leanmcp.manifest;

import com.leanmcp.access.AccessRule;
import com.leanmcp.json.JsonWriter;
import java.util.List;
import java.util.Optional;

/**
 * What a prompt is, for whoever cannot or need not run it.
 *
 * @param needs the names of the capabilities that a client has to have
 */
public record PromptManifest(
    String name,
    Label label,
    List<Argument> arguments,
    List<String> needs,
    AccessRule access,
    Waiting waiting) {

  /** An argument of a prompt. */
  public record Argument(
      String name, Optional<String> title, Optional<String> description, Presence presence) {

    void write(JsonWriter out) {
      out.beginObject().name("name").string(name);
      title.ifPresent(text -> out.name("title").string(text));
      description.ifPresent(text -> out.name("description").string(text));
      out.name("required").bool(presence == Presence.REQUIRED).endObject();
    }
  }

  /** Whether an argument has to be given. */
  public enum Presence {
    REQUIRED,
    OPTIONAL
  }

  public PromptManifest {
    arguments = List.copyOf(arguments);
    needs = List.copyOf(needs);
  }

  /** Writes the prompt as one JSON object. */
  public void write(JsonWriter out) {
    out.beginObject().name("name").string(name);
    label.write(out);
    out.name("arguments").beginArray();
    arguments.forEach(argument -> argument.write(out));
    out.endArray();
    NeedsJson.write(needs, out);
    AccessJson.write(access, out.name("access"));
    waiting.write(out);
    out.endObject();
  }
}
