package com.leanmcp.auth.clerk;

import com.leanmcp.auth.clerk.OpaqueVerdict.Unknown;
import com.leanmcp.auth.http.HttpAnswer;
import com.leanmcp.auth.http.HttpCaller;
import com.leanmcp.environment.Secret;
import com.leanmcp.json.JsonWriter;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Asks Clerk's Backend API what a token is. After it has had too many requests it is left alone for as long as it says. A
 * failure is logged and counts as not knowing. Thread-safe.
 */
final class OpaqueEndpoint {
  private static final System.Logger LOG = System.getLogger("com.leanmcp.auth");
  private static final int MAX_BYTES = 64 * 1024;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final Duration SOON = Duration.ofSeconds(5);

  private final HttpCaller http;
  private final URI backendApi;
  private final Clock clock;
  private volatile Instant pausedUntil = Instant.MIN;

  OpaqueEndpoint(HttpCaller http, URI backendApi, Clock clock) {
    this.http = http;
    this.backendApi = backendApi;
    this.clock = clock;
  }

  CompletableFuture<OpaqueVerdict> ask(OpaqueKind kind, String token, Secret key) {
    Instant now = clock.instant();
    if (now.isBefore(pausedUntil)) {
      Duration rest = Duration.between(now, pausedUntil);
      return CompletableFuture.completedFuture(new Unknown(rest));
    }
    JsonWriter body = new JsonWriter();
    body.beginObject().name(kind.parameter()).string(token).endObject();
    HttpRequest request = HttpRequest.newBuilder(URI.create(backendApi + kind.path()))
        .header("Authorization", "Bearer " + key.value())
        .header("Content-Type", "application/json")
        .header("Accept", "application/json")
        .POST(BodyPublishers.ofByteArray(body.toBytes()))
        .build();
    return http.call(request, MAX_BYTES)
        .handle((answer, problem) -> Optional.ofNullable(answer)
            .map(got -> read(got, kind))
            .orElseGet(() -> unknown(kind, "it cannot be reached")));
  }

  private OpaqueVerdict read(HttpAnswer answer, OpaqueKind kind) {
    Optional<OpaqueVerdict> verdict = OpaqueAnswer.read(answer, kind);
    if (answer.status() == TOO_MANY_REQUESTS && verdict.orElseThrow() instanceof Unknown unknown) {
      pausedUntil = clock.instant().plus(unknown.retryAfter());
    }
    return verdict.orElseGet(() -> unknown(kind, cause(answer.status(), kind)));
  }

  private static String cause(int status, OpaqueKind kind) {
    return switch (status) {
      case 200 -> "its answer is not about such a token";
      case 401, 403 ->
        "it answers with status " + status + "; check "
            + (kind == OpaqueKind.MACHINE_TOKEN ? "CLERK_MACHINE_SECRET_KEY" : "CLERK_SECRET_KEY");
      default -> "it answers with status " + status;
    };
  }

  private OpaqueVerdict unknown(OpaqueKind kind, String cause) {
    LOG.log(Level.WARNING, "cannot verify a token at " + backendApi + kind.path() + ": " + cause);
    return new Unknown(SOON);
  }
}
