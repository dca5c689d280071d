package com.leanmcp.manifest;

import com.leanmcp.access.AccessRule;
import com.leanmcp.json.JsonWriter;
import java.util.Optional;

/** What a resource, or a template of resources, is, for whoever cannot or need not read it. */
public record ResourceManifest(
    Address address,
    String name,
    Optional<String> title,
    Optional<String> description,
    Optional<String> mimeType,
    AccessRule access,
    Waiting waiting) {

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
    title.ifPresent(text -> out.name("title").string(text));
    description.ifPresent(text -> out.name("description").string(text));
    mimeType.ifPresent(type -> out.name("mimeType").string(type));
    AccessJson.write(access, out.name("access"));
    waiting.write(out);
    out.endObject();
  }
}
