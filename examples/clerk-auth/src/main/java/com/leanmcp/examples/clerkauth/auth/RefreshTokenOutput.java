package com.leanmcp.examples.clerkauth.auth;

import com.leanmcp.annotation.SchemaConstraint;
import java.util.Optional;

/** New tokens, under their OAuth names; they do not print. */
public record RefreshTokenOutput(
    @SchemaConstraint(description = "New access token") String access_token,
    @SchemaConstraint(description = "New ID token") String id_token,

    @SchemaConstraint(description = "New refresh token (if rotation enabled)")
    Optional<String> refresh_token) {
  @Override
  public String toString() {
    return "RefreshTokenOutput[***]";
  }
}
