package com.leanmcp.tests.threat;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.tests.clerk.ClerkServer;
import com.leanmcp.tests.clerk.FakeClerk;
import com.leanmcp.tests.clerk.FakeClerk.Answer;
import com.leanmcp.tests.clerk.Signer;
import com.leanmcp.tests.clerk.UntrustedServer;
import com.leanmcp.tests.wire.Background;
import com.leanmcp.tests.wire.Reply;
import com.leanmcp.tests.wire.Wire;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Threats T14 to T16, as callers see them: floods of unknown keys, an issuer that is down or lies, rotation. */
class KeysTest {
  private static final int CLIENTS = 4;
  private static final int TOKENS_EACH = 500;
  private static final int WINDOW_SECONDS = 30;

  private final ClerkServer server = ClerkServer.with(builder -> builder.withoutRateLimits());

  @AfterEach
  void stop() {
    server.close();
  }

  private Reply good() {
    return server.orders().bearer(server.tokenWith("orders:read")).send();
  }

  private static void assertUnavailable(Reply reply) {
    assertThat(reply.status()).isEqualTo(503);
    assertThat(reply.header("Retry-After"))
        .hasValueSatisfying(seconds -> assertThat(Integer.parseInt(seconds)).isPositive());
    assertThat(reply.header("WWW-Authenticate")).isEmpty();
  }

  @Test
  void t14AFloodOfInventedKeysCausesTwoFetchesAndHarmsNobody() throws Exception {
    long began = System.nanoTime();
    String claims = server.claims(",\"scope\":\"orders:read\"");
    String good = server.tokenWith("orders:read");
    String forged = server.signer.signAs("AAAAAAAA", ClerkServer.ACCESS, claims);
    String header = forged.substring(0, forged.indexOf('.'));
    List<CompletableFuture<List<Integer>>> clients = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      int first = client * TOKENS_EACH;
      clients.add(Background.start(() -> {
        List<Integer> known = new ArrayList<>();
        try (Wire wire = new Wire(server.port())) {
          for (int i = first; i < first + TOKENS_EACH; i++) {
            String invented = header(i) + forged.substring(header.length());
            assertThat(server.orders().bearer(invented).send(wire).status()).isEqualTo(401);
            if (i % 50 == 0) {
              known.add(server.orders().bearer(good).send(wire).status());
            }
          }
        }
        return known;
      }));
    }
    for (CompletableFuture<List<Integer>> client : clients) {
      assertThat(client.get(300, TimeUnit.SECONDS)).hasSize(TOKENS_EACH / 50).containsOnly(200);
    }

    long windows = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began) / WINDOW_SECONDS + 1;
    assertThat(server.clerk.asked(FakeClerk.KEYS)).hasSizeBetween(1, (int) (2 * windows));
  }

  /** The header of a token that names the key of this number. */
  private static String header(int number) {
    String json = "{\"alg\":\"RS256\",\"kid\":\"invented_" + number + "\",\"typ\":\"at+jwt\"}";
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  static List<Answer> lies() {
    Signer other = new Signer("ins_one");
    return List.of(
        Answer.of(500, ""),
        Answer.ok("<html>sign in</html>"),
        Answer.ok("{\"keys\":[]}"),
        Answer.ok("{\"keys\":[" + other.jwk(",\"d\":\"AQAB\"") + "]}"),
        Answer.ok("{\"keys\":[" + other.jwk("")),
        Answer.ok("{\"keys\":[" + other.jwk("") + "],\"x\":\"" + "x".repeat(60_000) + "\"}"),
        new Answer(302, "", Map.of("Location", "http://127.0.0.1:1/keys")));
  }

  @ParameterizedTest
  @MethodSource("lies")
  void t15WithoutKeysCallersAreToldToComeBackAndAreServedWhenTheyDo(Answer lie) {
    Answer keys = Answer.ok("{\"keys\":[" + server.signer.jwk("") + "]}");
    server.clerk.answer(FakeClerk.KEYS, lie);
    assertUnavailable(good());
    assertThat(server.orders().send().status()).isEqualTo(401);

    server.clerk.answer(FakeClerk.KEYS, keys);
    assertThat(good().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("lies")
  void t15OldKeysStayGoodWhateverTheIssuerSays(Answer lie) {
    assertThat(good().status()).isEqualTo(200);

    server.clerk.answer(FakeClerk.KEYS, lie);
    String unknown = server.signer.signAs(
        "ins_unknown", ClerkServer.ACCESS, server.claims(",\"scope\":\"orders:read\""));

    assertThat(server.orders().bearer(unknown).send().status()).isEqualTo(401);
    assertThat(good().status()).isEqualTo(200);
    assertThat(server.clerk.asked(FakeClerk.KEYS)).hasSize(2);
  }

  @Test
  void t15KeysOfAServerThatNobodyVouchesForAreNotFetched(@TempDir Path folder) throws Exception {
    String keys = "{\"keys\":[" + server.signer.jwk("") + "]}";
    try (UntrustedServer untrusted = new UntrustedServer(folder, keys);
        ClerkServer trusting = ClerkServer.start(builder -> builder.frontendApi(untrusted.url()))) {
      String claims = server
          .claims(",\"scope\":\"orders:read\"")
          .replace(server.clerk.url(), untrusted.url())
          .replace(server.resource(), trusting.resource());

      assertUnavailable(trusting
          .orders()
          .bearer(server.signer.sign(ClerkServer.ACCESS, claims))
          .send());
      assertThat(untrusted.asked()).isZero();
    }
  }

  @Test
  void t16ANewKeyIsTakenAtItsFirstUseAndTheOldOneStays() {
    assertThat(good().status()).isEqualTo(200);
    Signer second = new Signer("ins_two");
    String claims = server.claims(",\"scope\":\"orders:read\"");
    server.clerk.publish(server.signer, second);

    assertThat(server
            .orders()
            .bearer(second.sign(ClerkServer.ACCESS, claims))
            .send()
            .content())
        .isEqualTo("orders of user_ann");
    assertThat(good().status()).isEqualTo(200);
    assertThat(server
            .orders()
            .bearer(second.signAs("ins_one", ClerkServer.ACCESS, claims))
            .send()
            .status())
        .isEqualTo(401);
  }
}
