package com.leanmcp.tests.oauth;

import com.leanmcp.tests.wire.Reply;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Fetches pages as a browser does: keeps cookies, and follows redirects as far as it is told. */
final class Browser {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final int MOST_REDIRECTS = 12;

  private final HttpClient http = HttpClient.newBuilder()
      .cookieHandler(new CookieManager())
      .connectTimeout(TIMEOUT)
      .build();

  Reply get(URI address) {
    return send(HttpRequest.newBuilder(address));
  }

  Reply postForm(URI address, Map<String, String> form) {
    return post(address, "application/x-www-form-urlencoded", encode(form));
  }

  /** The same as a client that shows who it is. */
  Reply postForm(URI address, Map<String, String> form, String authorization) {
    return send(HttpRequest.newBuilder(address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Authorization", authorization)
        .POST(BodyPublishers.ofString(encode(form))));
  }

  Reply post(URI address, String type, String body) {
    return send(HttpRequest.newBuilder(address)
        .header("Content-Type", type)
        .POST(BodyPublishers.ofString(body)));
  }

  /** Follows redirects from here until one leads to {@code end}, which is not fetched, and gives its parameters. */
  Map<String, String> follow(URI start, URI end) {
    URI here = start;
    for (int i = 0; i < MOST_REDIRECTS; i++) {
      Reply reply = get(here);
      URI next = here.resolve(reply
          .header("Location")
          .orElseThrow(() -> new AssertionError("no redirect but " + reply.text())));
      if (next.toString().startsWith(end + "?")) {
        return decode(next.getRawQuery());
      }
      here = next;
    }
    throw new AssertionError("no way from " + start + " to " + end);
  }

  static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Map<String, String> decode(String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String each : query.split("&")) {
      String[] pair = each.split("=", 2);
      parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }

  private Reply send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response =
          http.send(request.timeout(TIMEOUT).build(), BodyHandlers.ofByteArray());
      return new Reply(response.statusCode(), response.headers().map(), response.body());
    } catch (IOException e) {
      throw new AssertionError("no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
