package com.leanmcp.auth;

import com.leanmcp.environment.Environment;

/** Makes providers of one type. List implementations in a services file and {@link AuthProvider#of} finds them. */
public interface AuthProviderFactory {
  /** The name to ask for. */
  String type();

  /**
   * Makes a provider.
   *
   * @throws RuntimeException if the configuration does not do; the message is for whoever starts the server
   */
  AuthProvider create(Environment configuration);
}
