package com.leanmcp.test.client;

import com.leanmcp.access.AuthUser;
import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authenticator;
import com.leanmcp.access.Credentials;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Callers that a test makes up: an authenticator that knows nobody else. It is for tests alone, since whoever has it can be
 * anybody.
 */
public final class Callers implements Authenticator {
  private static final String PREFIX = "leanmcp-test-caller-";

  private final String name;
  private final Map<String, AuthUser> users = new ConcurrentHashMap<>();

  private Callers(String name) {
    this.name = name;
  }

  /** Callers for tools of any provider or none. */
  public static Callers unnamed() {
    return new Callers("leanmcp-test");
  }

  /** Callers in place of the provider of this name, for tools that ask for it: {@code @Authenticated(provider = …)}. */
  public static Callers of(String provider) {
    return new Callers(provider);
  }

  /** A token that is this caller's. */
  public String token(AuthUser user) {
    String token = PREFIX + users.size() + "-" + Integer.toHexString(user.hashCode());
    users.put(token, user);
    return token;
  }

  @Override
  public Authentication authenticate(Credentials credentials) {
    return Optional.ofNullable(users.get(credentials.token()))
        .<Authentication>map(Authentication.Allowed::new)
        .orElseGet(() -> new Authentication.Refused(Authentication.Reason.MALFORMED));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<URI> authorizationServers() {
    return List.of();
  }
}
