package com.leanmcp.auth.oauth;

import com.leanmcp.environment.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The credentials of a confidential OAuth client (RFC 6749 section 2.3.1). */
public record ClientSecret(String clientId, Secret secret) {
  /** The value of the Authorization header; both parts are form-encoded first, as the RFC asks. */
  String basic() {
    String pair = encode(clientId) + ":" + encode(secret.value());
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
