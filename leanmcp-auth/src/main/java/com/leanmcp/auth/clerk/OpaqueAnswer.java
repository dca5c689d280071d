package com.leanmcp.auth.clerk;

import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.auth.http.HttpAnswer;
import com.leanmcp.auth.jwt.Claims;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonNull;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Reads what the Backend API answers to a question about a token. Only an answer that says outright that the token is neither
 * revoked nor expired makes it good.
 */
final class OpaqueAnswer {
  /** What is later than this in seconds, in the year 5138, is meant in milliseconds: the API gives both. */
  private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(100_000_000_000L);

  private static final BigDecimal MOST_MILLIS = BigDecimal.valueOf(253_402_300_799_000L);
  private static final Duration SOON = Duration.ofSeconds(5);

  private OpaqueAnswer() {}

  /** The verdict; empty if the answer is no answer to that question. */
  static Optional<OpaqueVerdict> read(HttpAnswer answer, OpaqueKind kind) {
    return switch (answer.status()) {
      case 200 -> answer.json().flatMap(body -> read(body, kind));
      case 400, 422 -> Optional.of(new OpaqueVerdict.Bad(Reason.MALFORMED));
      case 404 -> Optional.of(new OpaqueVerdict.Bad(Reason.REVOKED));
      case 429 -> Optional.of(new OpaqueVerdict.Unknown(answer.retryAfter().orElse(SOON)));
      default -> Optional.empty();
    };
  }

  private static Optional<OpaqueVerdict> read(JsonObject body, OpaqueKind kind) {
    if (is(body, "active", false)) {
      return Optional.of(new OpaqueVerdict.Bad(Reason.EXPIRED));
    }
    boolean answered = body.string("object").filter(kind.object()::equals).isPresent()
        && body.string("subject").filter(subject -> !subject.isEmpty()).isPresent()
        && body.get("revoked").filter(JsonBoolean.class::isInstance).isPresent()
        && body.get("expired").filter(JsonBoolean.class::isInstance).isPresent();
    Optional<JsonValue> expiration =
        body.get("expiration").filter(value -> !(value instanceof JsonNull));
    Optional<Instant> expires = expiration.flatMap(OpaqueAnswer::instant);
    if (!answered || expiration.isPresent() && expires.isEmpty()) {
      return Optional.empty();
    }
    if (is(body, "revoked", true)) {
      return Optional.of(new OpaqueVerdict.Bad(Reason.REVOKED));
    }
    return Optional.of(
        is(body, "expired", true)
            ? new OpaqueVerdict.Bad(Reason.EXPIRED)
            : new OpaqueVerdict.Good(new Claims(body), expires));
  }

  private static boolean is(JsonObject body, String name, boolean value) {
    return body.get(name).filter(new JsonBoolean(value)::equals).isPresent();
  }

  private static Optional<Instant> instant(JsonValue value) {
    if (!(value instanceof JsonNumber number)
        || number.value().signum() < 0
        || number.value().compareTo(MOST_MILLIS) > 0) {
      return Optional.empty();
    }
    long time = number.value().longValue();
    return Optional.of(
        number.value().compareTo(MOST_SECONDS) > 0
            ? Instant.ofEpochMilli(time)
            : Instant.ofEpochSecond(time));
  }
}
