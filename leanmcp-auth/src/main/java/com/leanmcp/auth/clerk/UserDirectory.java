package com.leanmcp.auth.clerk;

import com.leanmcp.auth.cache.BoundedCache;
import com.leanmcp.auth.http.HttpAnswer;
import com.leanmcp.auth.http.HttpCaller;
import com.leanmcp.auth.http.SingleFlight;
import com.leanmcp.auth.profile.UserProfile;
import com.leanmcp.environment.Secret;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/**
 * Asks Clerk's Backend API who a user is, and remembers up to {@value #ENTRIES} answers for {@link #LIFETIME}, a
 * failure for {@link #LIFETIME_OF_FAILURE}. A failure is logged and counts as knowing nothing. Thread-safe.
 */
final class UserDirectory {
  private static final System.Logger LOG = System.getLogger("com.leanmcp.auth");
  private static final Pattern USER_ID = Pattern.compile("user_[A-Za-z0-9]{1,64}");
  private static final int MAX_BYTES = 256 * 1024;
  private static final int OK = 200;
  private static final int ENTRIES = 1_000;
  private static final Duration LIFETIME = Duration.ofSeconds(60);
  private static final Duration LIFETIME_OF_FAILURE = Duration.ofSeconds(10);

  private final HttpCaller http;
  private final URI backendApi;
  private final Secret secretKey;
  private final BoundedCache<String, Optional<UserProfile>> cache;
  private final SingleFlight<String, Optional<UserProfile>> flights = new SingleFlight<>();

  UserDirectory(HttpCaller http, URI backendApi, Secret secretKey, Clock clock) {
    this.http = http;
    this.backendApi = backendApi;
    this.secretKey = secretKey;
    this.cache = new BoundedCache<>(ENTRIES, clock);
  }

  /** What Clerk knows of this user; empty if that is no user's id or Clerk cannot tell. Waits for the answer. */
  Optional<UserProfile> find(String userId) {
    if (!USER_ID.matcher(userId).matches()) {
      return Optional.empty();
    }
    return cache
        .find(userId)
        .orElseGet(() ->
            SingleFlight.await(flights.join(userId, () -> fetch(userId))).orElse(Optional.empty()));
  }

  private CompletableFuture<Optional<UserProfile>> fetch(String userId) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(backendApi + "/users/" + userId))
        .header("Authorization", "Bearer " + secretKey.value())
        .header("Accept", "application/json")
        .build();
    return http.call(request, MAX_BYTES).handle((answer, problem) -> {
      Optional<UserProfile> profile = Optional.ofNullable(answer).flatMap(got -> read(got, userId));
      if (problem != null) {
        warn("it cannot be reached");
      }
      cache.put(userId, profile, profile.isPresent() ? LIFETIME : LIFETIME_OF_FAILURE);
      return profile;
    });
  }

  private Optional<UserProfile> read(HttpAnswer answer, String userId) {
    if (answer.status() != OK) {
      warn("it answers with status " + answer.status()
          + (answer.status() == 401 ? "; check CLERK_SECRET_KEY" : ""));
      return Optional.empty();
    }
    Optional<UserProfile> profile = answer.json().flatMap(user -> UserReader.read(user, userId));
    if (profile.isEmpty()) {
      warn("its answer is not the user that was asked for");
    }
    return profile;
  }

  private void warn(String cause) {
    LOG.log(Level.WARNING, "no profile from " + backendApi + ": " + cause);
  }
}
