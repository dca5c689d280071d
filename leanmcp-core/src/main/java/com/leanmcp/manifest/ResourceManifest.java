package com.leanmcp.manifest;

import com.leanmcp.access.AccessRule;
import com.leanmcp.json.JsonWriter;
import java.util.List;
import java.util.Optional;

/**
 * What a resource, or a template of resources, is, for whoever cannot or need not read it.
 *
 * @param size how many bytes it holds, where its author says so; nothing of a template
 * @param audience whom it is for: {@code user}, {@code assistant}
 * @param priority how much it matters, from 0 to 1
 * @param needs the names of the capabilities that a client has to have
 */
public record ResourceManifest(
    Address address,
    String name,
    Label label,
    Optional<String> mimeType,
    Optional<Long> size,
    List<String> audience,
    Optional<Double> priority,
    List<String> needs,
    AccessRule access,
    Waiting waiting) {

  public ResourceManifest {
    audience = List.copyOf(audience);
    needs = List.copyOf(needs);
  }

  /** Where the resource is. */
  public sealed interface Address {
    /** The URI or the template. */
    String text();

    /** At one URI. */
    record Fixed(String text) implements Address {}

    /** At every URI that the template matches. */
    record Template(String text) implements Address {}
  }

  /** Writes the resource as one JSON object. */
  public void write(JsonWriter out) {
    String member = address instanceof Address.Fixed ? "uri" : "uriTemplate";
    out.beginObject().name(member).string(address.text()).name("name").string(name);
    label.write(out);
    mimeType.ifPresent(type -> out.name("mimeType").string(type));
    size.ifPresent(bytes -> out.name("size").number(bytes));
    annotations(out);
    NeedsJson.write(needs, out);
    AccessJson.write(access, out.name("access"));
    waiting.write(out);
    out.endObject();
  }

  private void annotations(JsonWriter out) {
    if (audience.isEmpty() && priority.isEmpty()) {
      return;
    }
    out.name("annotations").beginObject();
    if (!audience.isEmpty()) {
      out.name("audience").beginArray();
      audience.forEach(out::string);
      out.endArray();
    }
    priority.ifPresent(value -> out.name("priority").number(value));
    out.endObject();
  }
}
