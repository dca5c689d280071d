package com.leanmcp.auth.oauth;

import com.leanmcp.auth.http.HttpAnswer;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a token endpoint answers (RFC 6749 sections 5.1 and 5.2). What failed is told by {@code error} in the body:
 * Clerk sends {@code invalid_grant} with status 400 as well as 401. Nothing of the body gets into a sentence.
 */
final class TokenAnswer {
  private static final int OK = 200;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final BigDecimal LONGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

  private TokenAnswer() {}

  static Refresh read(HttpAnswer answer) {
    Optional<JsonObject> body = answer.json();
    Optional<String> error = body.flatMap(json -> json.string("error"));
    if (error.isPresent()) {
      return new Refresh.Failed(sentence(error.get()));
    }
    if (answer.status() == TOO_MANY_REQUESTS) {
      return new Refresh.Failed("the provider has had too many requests; try again later");
    }
    Optional<JsonObject> tokens = body.filter(TokenAnswer::isBearer);
    if (answer.status() != OK || tokens.isEmpty()) {
      return new Refresh.Failed("the provider's token endpoint did not answer with tokens (status "
          + answer.status() + "); try again later");
    }
    return new Refresh.Refreshed(tokens(tokens.get()));
  }

  private static boolean isBearer(JsonObject body) {
    boolean bearer = body.get("token_type").isEmpty()
        || body.string("token_type").filter("bearer"::equalsIgnoreCase).isPresent();
    return bearer && text(body, "access_token").isPresent();
  }

  private static RefreshedTokens tokens(JsonObject body) {
    return new RefreshedTokens(
        text(body, "access_token").orElseThrow(),
        text(body, "id_token"),
        text(body, "refresh_token"),
        body.get("expires_in").flatMap(TokenAnswer::seconds),
        text(body, "scope").map(TokenAnswer::words).orElse(Set.of()));
  }

  private static Optional<String> text(JsonObject body, String name) {
    return body.string(name).filter(text -> !text.isEmpty());
  }

  private static Optional<Duration> seconds(JsonValue value) {
    if (!(value instanceof JsonNumber number)
        || number.value().signum() < 0
        || number.value().compareTo(LONGEST) > 0) {
      return Optional.empty();
    }
    return Optional.of(Duration.ofSeconds(number.value().longValue()));
  }

  private static Set<String> words(String text) {
    return new LinkedHashSet<>(Arrays.asList(text.strip().split(" +")));
  }

  private static String sentence(String error) {
    return switch (error) {
      case "invalid_grant" ->
        "the refresh token is expired, revoked, used before or of another client; sign in again";
      case "invalid_client" ->
        "the provider does not know this client or its secret; check the configured client id"
            + " and secret";
      case "unauthorized_client", "unsupported_grant_type" ->
        "the provider does not let this client refresh tokens; allow offline_access in its OAuth"
            + " application";
      case "invalid_scope" ->
        "a scope of this refresh token is no longer known to the provider; sign in again";
      default -> "the provider refused to refresh the token; sign in again";
    };
  }
}
