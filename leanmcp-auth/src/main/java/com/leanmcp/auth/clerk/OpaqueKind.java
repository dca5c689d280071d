package com.leanmcp.auth.clerk;

import java.util.Arrays;
import java.util.Optional;

/** Tokens that tell nothing by themselves, by their first letters; Clerk's Backend API is asked what they are. */
enum OpaqueKind {
  ACCESS_TOKEN(
      "oat_",
      "/oauth_applications/access_tokens/verify",
      "access_token",
      "clerk_idp_oauth_access_token"),
  MACHINE_TOKEN("mt_", "/m2m_tokens/verify", "token", "machine_to_machine_token"),
  API_KEY("ak_", "/api_keys/verify", "secret", "api_key");

  private final String prefix;
  private final String path;
  private final String parameter;
  private final String object;

  OpaqueKind(String prefix, String path, String parameter, String object) {
    this.prefix = prefix;
    this.path = path;
    this.parameter = parameter;
    this.object = object;
  }

  /** The kind of this token; empty if it is none of these. */
  static Optional<OpaqueKind> of(String token) {
    return Arrays.stream(values()).filter(kind -> token.startsWith(kind.prefix)).findFirst();
  }

  /** The path to ask at, below that of the Backend API. */
  String path() {
    return path;
  }

  /** The name the token is sent under. */
  String parameter() {
    return parameter;
  }

  /** What the answer calls itself. */
  String object() {
    return object;
  }
}
