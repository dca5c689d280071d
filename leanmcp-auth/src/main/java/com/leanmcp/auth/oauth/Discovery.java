package com.leanmcp.auth.oauth;

import com.leanmcp.auth.http.HttpAnswer;
import com.leanmcp.auth.http.HttpCaller;
import com.leanmcp.auth.http.UnusableAnswerException;
import com.leanmcp.json.JsonValue.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Asks an issuer for its metadata (OpenID Connect Discovery section 4). An answer counts only if its {@code issuer} is the
 * one that was asked, letter for letter (section 4.3), and its addresses are on the issuer's own scheme, host and port: where
 * this server sends requests is a matter of configuration. Thread-safe.
 */
public final class Discovery {
  private static final int MAX_BYTES = 64 * 1024;
  private static final int OK = 200;

  private final HttpCaller http;
  private final String issuer;
  private final URI address;

  public Discovery(HttpCaller http, String issuer) {
    this.http = http;
    this.issuer = issuer;
    String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    this.address = URI.create(base + "/.well-known/openid-configuration");
  }

  /** Fetches the metadata; the future fails where there is none that may be used. */
  public CompletableFuture<ServerMetadata> fetch() {
    HttpRequest request =
        HttpRequest.newBuilder(address).header("Accept", "application/json").build();
    return http.call(request, MAX_BYTES).thenApply(this::read);
  }

  private ServerMetadata read(HttpAnswer answer) {
    Optional<JsonObject> document = answer.json();
    if (answer.status() != OK || document.isEmpty()) {
      throw new UnusableAnswerException(
          "its metadata is no JSON object (status " + answer.status() + ")");
    }
    if (!document.get().string("issuer").filter(issuer::equals).isPresent()) {
      throw new UnusableAnswerException("its metadata names another issuer; configure the issuer"
          + " letter for letter, with or without the slash at its end");
    }
    URI keys = address(document.get(), "jwks_uri")
        .orElseThrow(() -> new UnusableAnswerException("its metadata has no jwks_uri on the"
            + " issuer's host; configure the address of the keys"));
    return new ServerMetadata(keys, address(document.get(), "token_endpoint"));
  }

  private Optional<URI> address(JsonObject document, String name) {
    try {
      URI uri = new URI(document.string(name).orElse(""));
      boolean ours = Objects.equals(uri.getScheme(), address.getScheme())
          && address.getRawAuthority().equalsIgnoreCase(uri.getRawAuthority())
          && uri.getRawFragment() == null;
      return ours ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
