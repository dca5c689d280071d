package com.leanmcp.service;

import com.leanmcp.access.AccessRule;
import com.leanmcp.annotation.ClientCapability;
import com.leanmcp.content.Annotations;
import java.util.Optional;
import java.util.Set;

/**
 * A resource, or a template of resources, as its service offers it (MCP schema, Resource and ResourceTemplate).
 *
 * @param uri the URI, or the template as its author wrote it
 * @param template the template, where it is one
 * @param size how many bytes it holds, where that is known
 * @param needs what a client has to be able to do for it to be read
 */
public record ResourceDefinition(
    String uri,
    Optional<UriTemplate> template,
    String name,
    Label label,
    Optional<String> mimeType,
    Optional<Long> size,
    Annotations annotations,
    Set<ClientCapability> needs,
    AccessRule access,
    Execution execution,
    Currency currency) {

  public ResourceDefinition {
    needs = Set.copyOf(needs);
  }

  /** Begins a definition of a resource that everybody may read and that may block. */
  public static Builder at(String uri, String name) {
    return new Builder(uri, Optional.empty(), name);
  }

  /** Begins a definition of a template; throws like {@link UriTemplate#parse}. */
  public static Builder template(String template, String name) {
    return new Builder(template, Optional.of(UriTemplate.parse(template)), name);
  }

  /** Gathers a definition; generated code is its user. */
  public static final class Builder extends DefinitionBuilder<Builder> {
    private final String uri;
    private final Optional<UriTemplate> template;
    private final String name;
    private Optional<String> mimeType = Optional.empty();
    private Optional<Long> size = Optional.empty();
    private Annotations annotations = Annotations.NONE;

    private Builder(String uri, Optional<UriTemplate> template, String name) {
      this.uri = uri;
      this.template = template;
      this.name = name;
    }

    @Override
    Builder self() {
      return this;
    }

    public Builder mimeType(String value) {
      mimeType = Optional.of(value);
      return this;
    }

    public Builder size(long value) {
      size = Optional.of(value);
      return this;
    }

    public Builder annotations(Annotations value) {
      annotations = value;
      return this;
    }

    public ResourceDefinition build() {
      return new ResourceDefinition(
          uri,
          template,
          name,
          label,
          mimeType,
          size,
          annotations,
          needs,
          access,
          execution,
          currency);
    }
  }
}
