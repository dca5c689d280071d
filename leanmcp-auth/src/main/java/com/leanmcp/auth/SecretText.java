package com.leanmcp.auth;

import com.leanmcp.environment.Secret;
import java.util.regex.Pattern;

/** Checks secrets that go into headers: a line break in one would come back in an exception's message, secret and all. */
final class SecretText {
  private static final Pattern SECRET = Pattern.compile("[!-~]+");

  private SecretText() {}

  /** The secret without white space around it. */
  static Secret checked(String name, Secret secret) {
    String value = secret.value().strip();
    if (!SECRET.matcher(value).matches()) {
      throw new IllegalArgumentException(name + " has characters that no key has; copy it again");
    }
    return new Secret(value);
  }
}
