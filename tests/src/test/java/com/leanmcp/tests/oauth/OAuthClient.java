package com.leanmcp.tests.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.tests.wire.Reply;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A client at an authorization server it found by itself, public and registered dynamically (RFC 7591) or known there with a
 * secret; with PKCE (RFC 7636), a resource (RFC 8707) and a check of {@code iss} (RFC 9207). Each step asserts what the step before has to have given.
 */
final class OAuthClient {
  /** Nobody listens there: what comes back stands in the redirect. */
  private static final URI CALLBACK = URI.create("http://127.0.0.1:9/callback");

  private final Browser browser = new Browser();
  private final SecureRandom random = new SecureRandom();
  private final JsonObject metadata;
  private final String id;
  private final Optional<String> secret;

  private OAuthClient(JsonObject metadata) {
    this.metadata = metadata;
    this.id = register();
    this.secret = Optional.empty();
  }

  private OAuthClient(JsonObject metadata, String id, String secret) {
    this.metadata = metadata;
    this.id = id;
    this.secret = Optional.of(secret);
  }

  /** Reads the metadata of this issuer (RFC 8414 section 3) and registers there. */
  static OAuthClient registeredAt(String issuer) {
    return new OAuthClient(metadata(issuer));
  }

  /** Reads the metadata of this issuer, where this client is known. */
  static OAuthClient knownAt(String issuer, String id, String secret) {
    return new OAuthClient(metadata(issuer), id, secret);
  }

  private static JsonObject metadata(String issuer) {
    Reply reply = new Browser().get(URI.create(issuer + "/.well-known/oauth-authorization-server"));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.string("issuer")).isEqualTo(issuer);
    assertThat(((JsonArray) reply.at("code_challenge_methods_supported").orElseThrow()).elements())
        .contains(new JsonString("S256"));
    return reply.json();
  }

  /** What the token endpoint answers at the end of the user's way through the authorization server. */
  Reply authorize(String resource, String scope) {
    String verifier = random();
    String state = random();
    Map<String, String> request = new LinkedHashMap<>();
    request.put("response_type", "code");
    request.put("client_id", id);
    request.put("redirect_uri", CALLBACK.toString());
    request.put("scope", scope);
    request.put("resource", resource);
    request.put("state", state);
    request.put("code_challenge", challenge(verifier));
    request.put("code_challenge_method", "S256");

    Map<String, String> callback = browser.follow(
        URI.create(endpoint("authorization_endpoint") + "?" + Browser.encode(request)), CALLBACK);

    assertThat(callback)
        .containsEntry("state", state)
        .containsEntry("iss", metadata.string("issuer").orElseThrow())
        .containsKey("code");
    return token(Map.of(
        "grant_type",
        "authorization_code",
        "code",
        callback.get("code"),
        "redirect_uri",
        CALLBACK.toString(),
        "code_verifier",
        verifier,
        "resource",
        resource));
  }

  /** What the token endpoint answers to a refresh token. */
  Reply refresh(String refreshToken, String resource) {
    return token(
        Map.of("grant_type", "refresh_token", "refresh_token", refreshToken, "resource", resource));
  }

  private Reply token(Map<String, String> grant) {
    URI endpoint = endpoint("token_endpoint");
    if (secret.isPresent()) {
      return browser.postForm(endpoint, grant, basic(secret.get()));
    }
    Map<String, String> form = new LinkedHashMap<>(grant);
    form.put("client_id", id);
    return browser.postForm(endpoint, form);
  }

  /** Both parts are form-encoded first (RFC 6749 section 2.3.1). */
  private String basic(String known) {
    String pair = Browser.encode(id) + ":" + Browser.encode(known);
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII));
  }

  private String register() {
    JsonWriter client = new JsonWriter().beginObject();
    client.name("client_name").string("test");
    client.name("application_type").string("native");
    client.name("token_endpoint_auth_method").string("none");
    client.name("redirect_uris").beginArray().string(CALLBACK.toString()).endArray();
    client.name("grant_types").beginArray();
    client.string("authorization_code").string("refresh_token").endArray();
    client.name("response_types").beginArray().string("code").endArray();
    Reply reply = browser.post(
        endpoint("registration_endpoint"),
        "application/json",
        client.endObject().toString());
    assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    return reply.string("client_id");
  }

  private URI endpoint(String name) {
    return URI.create(metadata.string(name).orElseThrow());
  }

  private String random() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
