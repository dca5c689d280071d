package com.leanmcp.protocol;

import com.leanmcp.access.AccessRule;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.service.Catalog;
import com.leanmcp.service.ResourceDefinition;
import java.util.List;

/** {@code resources/list} and {@code resources/templates/list} (Server Features, Resources). */
enum ResourceListing implements Listing<Catalog.Resource> {
  RESOURCES("resources", "uri") {
    @Override
    public List<Catalog.Resource> items(Catalog catalog) {
      return catalog.resources();
    }
  },
  TEMPLATES("resourceTemplates", "uriTemplate") {
    @Override
    public List<Catalog.Resource> items(Catalog catalog) {
      return catalog.templates();
    }
  };

  private final String member;
  private final String address;

  ResourceListing(String member, String address) {
    this.member = member;
    this.address = address;
  }

  @Override
  public String member() {
    return member;
  }

  @Override
  public String key(Catalog.Resource item) {
    return item.definition().uri();
  }

  /** A server that has the one has the other, though it may be empty. */
  @Override
  public boolean isOffered(Catalog catalog) {
    return !catalog.resources().isEmpty() || !catalog.templates().isEmpty();
  }

  @Override
  public AccessRule access(Catalog.Resource item) {
    return item.definition().access();
  }

  @Override
  public void write(Catalog.Resource item, JsonWriter out, ProtocolRevision revision) {
    ResourceDefinition resource = item.definition();
    out.beginObject().name(address).string(resource.uri()).name("name").string(resource.name());
    LabelWriter.write(resource.label(), out, revision);
    resource.mimeType().ifPresent(type -> out.name("mimeType").string(type));
    if (resource.template().isEmpty()) {
      resource.size().ifPresent(bytes -> out.name("size").number(bytes));
    }
    LabelWriter.annotations(resource.annotations(), out, revision);
    out.endObject();
  }
}
