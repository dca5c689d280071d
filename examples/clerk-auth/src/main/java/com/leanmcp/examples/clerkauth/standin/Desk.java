package com.leanmcp.examples.clerkauth.standin;

import com.leanmcp.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** Answers the requests the stand-in gets. */
final class Desk {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int LONGEST_SECONDS = 86_400;

  private final SigningKey key;
  private final TokenMint mint;
  private final RefreshTokens refreshTokens;
  private final String secretKey;
  private final String basic;
  private volatile String resource = "";

  Desk(SigningKey key, TokenMint mint, RefreshTokens refreshTokens, Secrets secrets) {
    this.key = key;
    this.mint = mint;
    this.refreshTokens = refreshTokens;
    this.secretKey = secrets.secretKey();
    String pair = Secrets.CLIENT_ID + ":" + secrets.clientSecret();
    this.basic =
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII));
  }

  /** The resource that access tokens are minted for unless a request names one. */
  void serve(String url) {
    resource = url;
  }

  Reply answer(String method, String path, String authorization, String body) {
    return switch (method + " " + path) {
      case "GET /.well-known/jwks.json" -> Reply.json(200, key.set());
      case "POST /oauth/token" -> token(authorization, Form.read(body));
      case "POST /mint" -> mint(Form.read(body));
      case "GET /v1/users/" + DemoUser.ID -> user(authorization);
      default -> Reply.json(404, "{\"errors\":[{\"code\":\"resource_not_found\"}]}");
    };
  }

  private Reply user(String authorization) {
    return authorization.equals("Bearer " + secretKey)
        ? Reply.json(200, DemoUser.json())
        : Reply.json(401, "{\"errors\":[{\"code\":\"authentication_invalid\"}]}");
  }

  private Reply token(String authorization, Form form) {
    if (!authorization.equals(basic)) {
      return Reply.error(401, "invalid_client");
    }
    if (!form.get("grant_type").equals("refresh_token")) {
      return Reply.error(400, "unsupported_grant_type");
    }
    Optional<RefreshTokens.Rotation> rotation = refreshTokens.rotate(form.get("refresh_token"));
    if (rotation.isEmpty()) {
      return Reply.error(400, "invalid_grant");
    }
    JsonWriter out = new JsonWriter().beginObject();
    out.name("access_token").string(mint.access(HOUR, rotation.get().resource()));
    out.name("token_type").string("Bearer").name("expires_in").number(HOUR.toSeconds());
    out.name("refresh_token").string(rotation.get().refreshToken());
    out.name("id_token").string(mint.id(HOUR));
    return Reply.json(200, out.endObject().toString());
  }

  private Reply mint(Form form) {
    Optional<Duration> lifetime = lifetime(form.get("lifetime"));
    if (lifetime.isEmpty()) {
      return Reply.text(400, "lifetime is a number of seconds from 1 to " + LONGEST_SECONDS);
    }
    String audience = form.get("resource").isEmpty() ? resource : form.get("resource");
    return switch (form.get("kind")) {
      case "access" -> Reply.text(200, mint.access(lifetime.get(), audience));
      case "session" -> Reply.text(200, mint.session(lifetime.get()));
      case "id" -> Reply.text(200, mint.id(lifetime.get()));
      case "refresh" -> Reply.text(200, refreshTokens.first(audience));
      default -> Reply.text(400, "kind is one of access, session, id and refresh");
    };
  }

  private static Optional<Duration> lifetime(String text) {
    if (text.isEmpty()) {
      return Optional.of(HOUR);
    }
    return Optional.of(text)
        .filter(digits -> digits.matches("[0-9]{1,5}"))
        .map(Integer::valueOf)
        .filter(seconds -> seconds >= 1 && seconds <= LONGEST_SECONDS)
        .map(Duration::ofSeconds);
  }
}
