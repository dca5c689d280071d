package com.leanmcp.examples.clerkauth.auth;

import com.leanmcp.annotation.Tool;
import com.leanmcp.auth.AuthProvider;
import com.leanmcp.auth.oauth.Refresh;
import com.leanmcp.auth.oauth.RefreshedTokens;

/** Token management, open to everybody: whoever needs it has no valid token. */
public final class AuthService {
  private final AuthProvider provider;

  public AuthService(AuthProvider provider) {
    this.provider = provider;
  }

  @Tool(description = "Refresh an expired access token using a refresh token")
  public RefreshTokenOutput refreshToken(RefreshTokenInput input) {
    Refresh outcome = provider.refresh(input.refreshToken());
    if (outcome instanceof Refresh.Failed failed) {
      throw new IllegalStateException("Failed to refresh token: " + failed.sentence());
    }
    RefreshedTokens tokens = ((Refresh.Refreshed) outcome).tokens();
    return new RefreshTokenOutput(
        tokens.accessToken(), tokens.idToken().orElse(""), tokens.refreshToken());
  }

  @Tool(description = "Get information about the authentication configuration and requirements")
  public AuthInfo getAuthInfo() {
    return new AuthInfo(
        provider.type(),
        true,
        "Bearer",
        "Include your access token in the \"token\" field of authenticated requests"
            + " (_meta.authorization.token), or send it in the Authorization header.");
  }
}
