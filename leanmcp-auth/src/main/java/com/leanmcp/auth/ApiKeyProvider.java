package com.leanmcp.auth;

import com.leanmcp.access.AuthUser;
import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authentication.Allowed;
import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.access.Authentication.Refused;
import com.leanmcp.access.Credentials;
import com.leanmcp.auth.apikey.ApiKey;
import com.leanmcp.auth.apikey.ApiKeyRing;
import com.leanmcp.auth.oauth.Refresh;
import com.leanmcp.auth.profile.UserProfile;
import com.leanmcp.environment.Environment;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Lets in whoever shows one of the configured API keys, each of which stands for a user and grants scopes. Of a key only a
 * salted hash is configured; {@link ApiKey#make} makes both. Nothing is fetched from anywhere. Thread-safe.
 */
public final class ApiKeyProvider implements AuthProvider {
  static final String TYPE = "api-keys";

  private final ApiKeyRing keys;
  private volatile boolean closed;

  private ApiKeyProvider(ApiKeyRing keys) {
    this.keys = keys;
  }

  /**
   * A provider of these keys.
   *
   * @throws IllegalArgumentException if two have the same id
   */
  public static ApiKeyProvider of(Collection<ApiKey> keys) {
    return new ApiKeyProvider(new ApiKeyRing(keys));
  }

  /**
   * A provider of the entries in {@code API_KEYS}, separated by commas.
   *
   * @throws IllegalStateException if it is not set
   * @throws IllegalArgumentException if an entry is none; the message tells which, and quotes nothing
   */
  public static ApiKeyProvider from(Environment environment) {
    String entries = environment
        .get("API_KEYS")
        .orElseThrow(() -> new IllegalStateException("the variable API_KEYS is not set; set it, in"
            + " the environment or in a .env file, to entries made by ApiKey.make, separated by"
            + " commas"));
    List<ApiKey> keys = new ArrayList<>();
    for (String entry : entries.split(",")) {
      int number = keys.size() + 1;
      keys.add(ApiKey.read(entry)
          .orElseThrow(() -> new IllegalArgumentException("entry " + number + " of API_KEYS is not"
              + " id:user:salt:hash:scopes; make it with ApiKey.make, which also makes the key")));
    }
    return of(keys);
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public Authentication authenticate(Credentials credentials) {
    return closed
        ? new Refused(Reason.REVOKED)
        : keys.find(credentials.token())
            .<Authentication>map(key -> new Allowed(user(key)))
            .orElse(new Refused(Reason.UNKNOWN_KEY));
  }

  private static AuthUser user(ApiKey key) {
    JsonObject claims = new JsonObject(Map.of("key_id", new JsonString(key.id())));
    return UserProfile.UNKNOWN.toUser(TYPE, key.userId(), key.scopes(), claims);
  }

  @Override
  public Refresh refresh(String refreshToken) {
    return new Refresh.Failed("API keys are not refreshed; make a new one with ApiKey.make");
  }

  @Override
  public void close() {
    closed = true;
  }

  @Override
  public String toString() {
    return "ApiKeyProvider[***]";
  }
}
