package com.leanmcp.auth;

import com.leanmcp.access.Authenticator;
import com.leanmcp.auth.oauth.Refresh;
import com.leanmcp.environment.Environment;

/** An authenticator for the tokens of one identity provider, which can also refresh them. Thread-safe. */
public interface AuthProvider extends Authenticator, AutoCloseable {
  /**
   * The provider of this type, built in or of an {@link AuthProviderFactory} service, made from configuration.
   *
   * @throws IllegalArgumentException if there is no such type; the message lists those there are
   */
  static AuthProvider of(String type, Environment configuration) {
    return ProviderCatalog.find(type).create(configuration);
  }

  /** The type's name, such as {@code clerk}. */
  String type();

  /** What {@code @Authenticated(provider = …)} calls it where the server does not name it: its type. */
  @Override
  default String name() {
    return type();
  }

  /** Exchanges a refresh token for new tokens; waits for the provider's answer. */
  Refresh refresh(String refreshToken);

  /** Ends all that is under way; what is asked of this provider afterwards fails closed. */
  @Override
  void close();
}
