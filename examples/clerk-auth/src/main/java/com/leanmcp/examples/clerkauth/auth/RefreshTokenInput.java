package com.leanmcp.examples.clerkauth.auth;

import com.leanmcp.annotation.SchemaConstraint;

/** A token to refresh, which does not print. */
public record RefreshTokenInput(
    @SchemaConstraint(
        description = "Refresh token to use for obtaining a new access token",
        minLength = 1)
    String refreshToken) {
  @Override
  public String toString() {
    return "RefreshTokenInput[***]";
  }
}
