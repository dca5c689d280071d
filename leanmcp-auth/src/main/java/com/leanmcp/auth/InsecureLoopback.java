package com.leanmcp.auth;

import com.leanmcp.auth.http.ServiceAddress.PlainHttp;
import com.leanmcp.environment.Environment;

/** Reads from configuration whether a provider on this machine may be spoken to in plain HTTP, for tests and stand-ins. */
final class InsecureLoopback {
  private static final String NAME = "AUTH_ALLOW_INSECURE_LOOPBACK";

  private InsecureLoopback() {}

  /**
   * What configuration allows; nothing where it says nothing.
   *
   * @throws IllegalArgumentException if it says neither true nor false
   */
  static PlainHttp of(Environment configuration) {
    return switch (configuration.get(NAME).map(String::strip).orElse("false")) {
      case "true" -> PlainHttp.LOOPBACK;
      case "false" -> PlainHttp.REFUSED;
      default ->
        throw new IllegalArgumentException("the variable " + NAME
            + " is neither true nor false; set it to true only where the provider runs on this"
            + " machine");
    };
  }
}
