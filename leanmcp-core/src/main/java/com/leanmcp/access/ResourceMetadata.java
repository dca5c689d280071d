package com.leanmcp.access;

import com.leanmcp.json.JsonWriter;
import java.net.URI;
import java.util.List;

/**
 * The protected resource metadata of this server (RFC 9728 section 2): where a client learns who issues tokens for it.
 *
 * @param resource the server's public URL
 * @param authorizationServers the issuers; none where the server authenticates nobody
 * @param scopes every scope some tool asks for, without duplicates
 */
public record ResourceMetadata(URI resource, List<URI> authorizationServers, List<String> scopes) {
  /** The path of the document of a resource without a path. */
  public static final String WELL_KNOWN = "/.well-known/oauth-protected-resource";

  public ResourceMetadata {
    authorizationServers = List.copyOf(authorizationServers);
    scopes = List.copyOf(scopes);
  }

  /** The path of the document on the public URL's host (RFC 9728 section 3.1). */
  public String path() {
    String path = resource.getRawPath();
    return path == null || path.equals("/") ? WELL_KNOWN : WELL_KNOWN + path;
  }

  /** Where the document is. */
  public URI location() {
    return URI.create(resource.getScheme() + "://" + resource.getRawAuthority() + path());
  }

  /** The document. */
  public byte[] toJson() {
    JsonWriter out = new JsonWriter();
    out.beginObject().name("resource").string(resource.toString());
    if (!authorizationServers.isEmpty()) {
      out.name("authorization_servers").beginArray();
      authorizationServers.forEach(server -> out.string(server.toString()));
      out.endArray();
    }
    if (!scopes.isEmpty()) {
      out.name("scopes_supported").beginArray();
      scopes.forEach(out::string);
      out.endArray();
    }
    out.name("bearer_methods_supported").beginArray().string("header").endArray();
    return out.endObject().toBytes();
  }
}
