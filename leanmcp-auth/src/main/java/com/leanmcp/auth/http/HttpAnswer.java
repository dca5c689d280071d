package com.leanmcp.auth.http;

import com.leanmcp.auth.json.StrictJson;
import com.leanmcp.json.JsonValue.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * A status and the whole of a bounded body, which may hold secrets and does not print.
 *
 * @param retryAfter what {@code Retry-After} says in seconds, five minutes at most; dates are not read
 */
public record HttpAnswer(int status, byte[] body, Optional<Duration> retryAfter) {
  private static final int MOST_SECONDS = 300;

  static HttpAnswer of(HttpResponse<byte[]> response) {
    Optional<Duration> retryAfter = response
        .headers()
        .firstValue("Retry-After")
        .filter(text -> text.matches("[0-9]{1,6}"))
        .map(text ->
            Duration.ofSeconds(Math.max(1, Math.min(Integer.parseInt(text), MOST_SECONDS))));
    return new HttpAnswer(response.statusCode(), response.body(), retryAfter);
  }

  /** The JSON object the body is, if it is one. */
  public Optional<JsonObject> json() {
    return StrictJson.object(body);
  }

  @Override
  public String toString() {
    return "HttpAnswer[" + status + "]";
  }
}
