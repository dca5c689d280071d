package com.leanmcp.examples.clerkauth.process;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;

/** Mints tokens as Clerk does; but for {@link #bare}, they say all there is to know of the user. */
record Tokens(RSAKey key, String issuer) {
  static final String USER_ID = "user_2abc123xyz";
  static final String EMAIL = "john@example.com";

  /** A session or JWT-template token, made for a page on this machine. */
  String session() throws JOSEException {
    return sign("JWT", profile().claim("azp", "http://localhost:5173"));
  }

  /** A session token that says nothing of the user but the id. */
  String bare() throws JOSEException {
    return sign("JWT", claims().claim("azp", "http://localhost:5173"));
  }

  /** An OAuth access token for this resource. */
  String access(String audience) throws JOSEException {
    return sign("at+jwt", profile().audience(audience).claim("client_id", "client_page"));
  }

  /** An ID token for this OAuth client. */
  String id(String clientId) throws JOSEException {
    return sign("JWT", profile().audience(clientId).claim("nonce", "n-1"));
  }

  private JWTClaimsSet.Builder profile() {
    return claims()
        .claim("email", EMAIL)
        .claim("email_verified", true)
        .claim("given_name", "John")
        .claim("family_name", "Doe")
        .claim("picture", "https://img.example.com/john.png");
  }

  private JWTClaimsSet.Builder claims() {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer)
        .subject(USER_ID)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)));
  }

  private String sign(String type, JWTClaimsSet.Builder claims) throws JOSEException {
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
        .type(new JOSEObjectType(type))
        .keyID(key.getKeyID())
        .build();
    SignedJWT token = new SignedJWT(header, claims.build());
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }
}
