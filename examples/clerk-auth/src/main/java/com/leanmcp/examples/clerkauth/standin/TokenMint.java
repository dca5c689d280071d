package com.leanmcp.examples.clerkauth.standin;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** Makes tokens for the demo user, each kind with the claims Clerk gives it. */
final class TokenMint {
  private static final Duration BACKDATED = Duration.ofSeconds(5);

  private final SigningKey key;
  private final String issuer;
  private final String clientId;

  TokenMint(SigningKey key, String issuer, String clientId) {
    this.key = key;
    this.issuer = issuer;
    this.clientId = clientId;
  }

  /** An OAuth access token for the resource at this URL. */
  String access(Duration lifetime, String resource) {
    return key.sign(
        "at+jwt",
        claims(lifetime)
            .audience(resource)
            .claim("client_id", clientId)
            .claim("scope", "openid profile email offline_access")
            .jwtID("oat_" + UUID.randomUUID())
            .build());
  }

  /** A session token made for a page on this machine. */
  String session(Duration lifetime) {
    return key.sign(
        "JWT",
        claims(lifetime)
            .claim("azp", "http://localhost:5173")
            .claim("sid", "sess_standin")
            .claim("sts", "active")
            .claim("v", 2)
            .build());
  }

  /** An ID token for the stand-in's OAuth client. */
  String id(Duration lifetime) {
    return key.sign(
        "JWT",
        claims(lifetime)
            .audience(clientId)
            .claim("email", DemoUser.EMAIL)
            .claim("email_verified", true)
            .claim("given_name", DemoUser.FIRST_NAME)
            .claim("family_name", DemoUser.LAST_NAME)
            .claim("picture", DemoUser.IMAGE_URL)
            .build());
  }

  private JWTClaimsSet.Builder claims(Duration lifetime) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer)
        .subject(DemoUser.ID)
        .issueTime(Date.from(now))
        .notBeforeTime(Date.from(now.minus(BACKDATED)))
        .expirationTime(Date.from(now.plus(lifetime)));
  }
}
