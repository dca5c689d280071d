package com.leanmcp.processor.model;

import com.leanmcp.access.AccessRule;
import java.util.List;
import java.util.Optional;

/**
 * An HTML file that a service offers as a view of tools: a resource that no method makes.
 *
 * @param path the file from the root of the class path, beginning with a slash
 * @param presence whether the file is where classes go
 */
public record ViewModel(
    Place place,
    Written<String> uri,
    Written<String> file,
    String path,
    Presence presence,
    String name,
    Optional<String> title,
    Optional<String> description,
    ViewPolicy policy,
    AccessRule access) {

  /** Whether javac's output has a file. */
  public enum Presence {
    FOUND,
    MISSING
  }

  /** The {@code _meta} as JSON; that of an empty object where there is none. */
  public String metadata() {
    return PublishedSchema.text(policy.metadata());
  }

  /** How it is shown. */
  public LabelModel label() {
    String meta = metadata();
    return new LabelModel(
        title,
        description,
        Optional.empty(),
        List.of(),
        meta.equals("{}") ? Optional.empty() : Optional.of(new Written<>(meta, place)));
  }
}
