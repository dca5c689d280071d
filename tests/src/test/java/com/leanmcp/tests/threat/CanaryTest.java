package com.leanmcp.tests.threat;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.auth.ApiKeyProvider;
import com.leanmcp.auth.AuthProvider;
import com.leanmcp.auth.apikey.ApiKey;
import com.leanmcp.environment.Environment;
import com.leanmcp.environment.Secret;
import com.leanmcp.tests.clerk.ClerkServer;
import com.leanmcp.tests.clerk.FakeClerk;
import com.leanmcp.tests.clerk.FakeClerk.Answer;
import com.leanmcp.tests.clerk.Signer;
import com.leanmcp.tests.service.ShopService;
import com.leanmcp.tests.service.ShopServiceTable;
import com.leanmcp.tests.stdio.TalkingServer;
import com.leanmcp.tests.wire.Events;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Talk;
import com.leanmcp.tests.wire.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Every token, key, secret, key id and claim holds a canary (but who is called what by whom and until when). None is ever
 * heard: in no log at any level, whoever logs, in no answer, in nothing that prints or is thrown.
 */
class CanaryTest {
  private static final String CANARY = "canary";
  private static final String CLAIMS =
      ",\"scope\":\"orders:read canary\",\"sid\":\"sess_canary\",\"jti\":\"oat_canary\",\"client_id\":\"canary\","
          + "\"email\":\"canary@b.test\",\"given_name\":\"canary\",\"canary\":{\"canary\":[\"canary\"]}";
  private static final List<Answer> OUTAGES = List.of(
      Answer.of(500, CANARY),
      Answer.ok(CANARY),
      Answer.ok("{\"keys\":[{\"kid\":\"canary\",\"kty\":\"canary\",\"d\":\"canary\"}]}"),
      new Answer(302, CANARY, Map.of("Location", "http://127.0.0.1:1/canary")));

  private final Signer signer = new Signer("ins_canary");
  private final FakeClerk clerk = new FakeClerk(signer);
  private final ApiKey.Made apiKey = ApiKey.make("build", "ci", List.of("orders:read"));
  private final AuthProvider keys =
      ApiKeyProvider.from(Environment.of(Map.of("API_KEYS", apiKey.entry())));
  private final AuthProvider provider = ClerkServer.provider(clerk)
      .secretKey(new Secret("sk_test_canary"))
      .machineSecretKey(new Secret("ak_machine_canary"))
      .clientId("client_1")
      .clientSecret(new Secret("secret_canary"))
      .acceptApiKeys()
      .cacheVerifiedTokens()
      .authorizedParties(List.of("https://app.example.com"))
      .build();
  private final McpServer server = McpServer.named("shop", "1.0.0")
      .port(0)
      .services(ShopServiceTable.of(new ShopService()))
      .authenticator(provider)
      .authenticator(keys)
      .accessLog()
      .hideInaccessible()
      .shutdownGrace(Duration.ofSeconds(5))
      .start();
  private final Eavesdropper ear = new Eavesdropper();

  @AfterEach
  void stop() {
    ear.close();
    server.close();
    clerk.close();
  }

  private String claims(String more) {
    return clerk.claims(
        "user_ann", ",\"aud\":\"http://localhost:" + server.port() + "/mcp\"" + CLAIMS + more);
  }

  private String good() {
    return signer.sign("at+jwt", claims(""));
  }

  private List<String> tokens() {
    return List.of(
        good(),
        good() + CANARY,
        signer.signAs("unknown_canary", "at+jwt", claims("")),
        signer.sign("at+jwt", claims("").replace("/mcp", "/canary")),
        signer.sign("at+jwt", claims("").replace("\"exp\":1", "\"exp\":0")),
        signer.sign("JWT", claims(",\"azp\":\"https://canary.example.com\"")),
        signer.sign("canary", claims("")),
        signer.signHeader("{\"alg\":\"canary\",\"kid\":\"canary\"}", claims("")),
        "canary.canary.canary",
        "oat_canary",
        "mt_canary",
        "ak_canary",
        apiKey.key(),
        apiKey.key() + "x",
        "canary".repeat(3_000));
  }

  private Message orders() {
    return Message.call(server.port(), "shop_orders", "{}");
  }

  private void show(String token) {
    ear.hear(orders().bearer(token).send());
    ear.hear(orders().metaToken(token).send());
    ear.hear(orders().bearer(token).metaToken("other_canary").send());
    ear.hear(Message.modern(server.port(), "tools/list", "").bearer(token).send());
    ear.hear(Message.initialize(server.port(), "2025-11-25").bearer(token).send());
    ear.hear(orders().bearer(token + " canary").send());
    ear.hear(orders().header("Authorization", "Basic " + token).send());
    ear.hear(orders().header("Cookie", "__session=" + token).send());
    ear.hear(orders().meta("\"authorization\":\"" + token + "\"").send());
    ear.hear(orders().bearer(token).body("{\"params\":{\"token\":\"canary\"").send());
  }

  private void hearAllTokens() {
    for (String token : tokens()) {
      show(token);
    }
    ear.hear(provider.refresh("clk_refresh_canary"));
    ear.hear(provider);
    ear.hear(keys);
  }

  private void hearCalls() {
    for (String token : tokens()) {
      ear.hear(orders().bearer(token).send());
    }
    ear.hear(provider.refresh("clk_refresh_canary"));
  }

  private void assertSilent() {
    String secret = apiKey.key().substring(apiKey.key().indexOf('.') + 1);
    String hash = apiKey.entry().split(":")[3];
    List<String> parts = tokens().stream()
        .flatMap(token -> List.of(token.split("[._]")).stream())
        .filter(part -> part.length() > 20)
        .map(part -> part.substring(0, 20))
        .distinct()
        .toList();

    assertThat(ear.heard()).hasSizeGreaterThan(50);
    assertThat(ear.heard())
        .filteredOn(text -> text.toLowerCase(Locale.ROOT).contains(CANARY)
            || text.contains(secret)
            || text.contains(hash)
            || parts.stream().anyMatch(text::contains))
        .isEmpty();
  }

  @Test
  void noneIsHeardWhileAllIsWell() {
    clerk.answer(
        FakeClerk.OPAQUE,
        Answer.ok(
            "{\"object\":\"clerk_idp_oauth_access_token\",\"id\":\"canary\",\"client_id\":\"canary\","
                + "\"subject\":\"user_ann\",\"scopes\":[\"canary\",\"orders:read\"],\"revoked\":false,"
                + "\"expired\":false,\"aud\":[\"http://localhost:" + server.port() + "/mcp\"]}"));
    clerk.answer(
        FakeClerk.TOKEN,
        Answer.ok(
            "{\"access_token\":\"canary\",\"id_token\":\"canary\",\"refresh_token\":\"canary\","
                + "\"token_type\":\"Bearer\",\"scope\":\"canary\"}"));

    hearAllTokens();

    assertThat(ear.heard()).anyMatch(text -> text.contains("orders of user_ann"));
    assertThat(ear.heard()).anyMatch(text -> text.contains("orders of ci"));
    assertThat(ear.heard()).anyMatch(text -> text.contains("token refused: SIGNATURE"));
    assertThat(ear.heard()).anyMatch(text -> text.contains("RefreshedTokens"));
    assertThat(ear.heard()).anyMatch(text -> text.contains("POST /mcp tools/call shop_orders"));
    assertThat(ear.loggers())
        .anyMatch(name -> name.startsWith("com.leanmcp"))
        .anyMatch(name -> name.startsWith("io.undertow"));
    assertSilent();
  }

  @Test
  void noneIsHeardWhileClerkIsDown() {
    for (Answer outage : OUTAGES) {
      clerk.answer(FakeClerk.KEYS, outage);
      clerk.answer(FakeClerk.OPAQUE, outage);
      clerk.answer(FakeClerk.TOKEN, outage);
      clerk.answer("/v1/m2m_tokens/verify", outage);
      clerk.answer("/v1/api_keys/verify", outage);
      hearCalls();
    }
    clerk.close();
    hearCalls();

    assertThat(ear.heard()).anyMatch(text -> text.contains("cannot fetch keys"));
    assertThat(ear.heard()).anyMatch(text -> text.contains("cannot verify a token"));
    assertThat(ear.heard()).anyMatch(text -> text.contains("no token refreshed"));
    assertSilent();
  }

  @Test
  void noneIsHeardOnStreamsAndInSessions() throws Exception {
    String session = Message.initialize(server.port(), "2025-11-25")
        .bearer(good())
        .send()
        .header("Mcp-Session-Id")
        .orElseThrow();
    try (Events stream = Message.get(server.port(), session).bearer(good()).stream()) {
      ear.hear(stream.head());
      ear.hear(Message.legacyCall(server.port(), session, "shop_orders", "{}")
          .bearer(good())
          .send());
      ear.hear(Message.delete(server.port(), session).bearer(good()).send());
      stream.rest().forEach(ear::hear);
    }
    try (Events stream =
        Message.listen(server.port(), "\"toolsListChanged\":true").metaToken(good()).stream()) {
      ear.hear(stream.next());
    }
    hearCalls();

    assertThat(ear.heard()).anyMatch(text -> text.contains("orders of user_ann"));
    assertSilent();
  }

  @Test
  void noneIsHeardOfRequestsThatAreBroken() throws IOException {
    for (String head : List.of(
        "POST /mcp?access_token=" + good() + " HTTP/1.1\r\nHost: evil.example",
        "GET /canary?canary=" + good() + " HTTP/1.1\r\nHost: localhost\r\nCookie: canary",
        "POST /mcp HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + good()
            + "\r\nContent-Length: x",
        "POST /mcp HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: x\r\nAuthorization: Bearer "
            + good(),
        "POST /mcp HTTP/1.1\r\nHost: localhost\r\nAuthorization : Bearer " + good(),
        "POST /mcp HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer \u0001canary",
        "POST /mcp HTTP/9.9\r\nHost: localhost\r\nAuthorization: Bearer " + good(),
        "POST /mcp HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
            + "canary".repeat(20_000))) {
      try (Wire wire = new Wire(server.port())) {
        wire.write(
            (head.replace("/canary?", "/x?") + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        wire.halfClose();
        ear.hear(wire.receive());
      } catch (IOException e) {
        ear.hear("the connection was closed: " + e.getMessage());
      }
    }
    hearCalls();

    assertSilent();
  }

  @Test
  void noneIsHeardOnAPipe() throws Exception {
    try (TalkingServer pipe = TalkingServer.start(McpServer.named("shop", "1.0.0")
        .publicUrl("http://localhost:" + server.port() + "/mcp")
        .services(ShopServiceTable.of(new ShopService()))
        .authenticator(ClerkServer.provider(clerk).build()))) {
      int id = 1;
      for (String token : tokens()) {
        String call = Talk.call(id++, "shop_orders", "{}");
        pipe.client()
            .send(call.replace(
                "\"_meta\":{",
                "\"_meta\":{\"authorization\":{\"type\":\"bearer\",\"token\":\"" + token + "\"},"));
        ear.hear(pipe.client().receive());
      }
    }
    hearCalls();

    assertThat(ear.heard()).anyMatch(text -> text.contains("orders of user_ann"));
    assertSilent();
  }
}
