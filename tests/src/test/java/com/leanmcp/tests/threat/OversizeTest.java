package com.leanmcp.tests.threat;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.tests.clerk.ClerkServer;
import com.leanmcp.tests.clerk.FakeClerk;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import com.leanmcp.tests.wire.Wire;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threat T13: tokens and headers that are far too large cost nothing and ask nobody. */
class OversizeTest {
  private static final int KILO = 1_024;

  private final ClerkServer server = ClerkServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  private static String large(String begin, int bytes) {
    return begin + "a".repeat(bytes - begin.length());
  }

  private void assertNobodyWasAsked() {
    assertThat(server.clerk.asked(FakeClerk.KEYS)).isEmpty();
    assertThat(server.clerk.asked(FakeClerk.OPAQUE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"eyJhbGciOiJSUzI1NiJ9.", "oat_", "ak_", "mt_", ""})
  void aTokenOfNineKilobytesIsRefusedLikeAnyOther(String begin) {
    String token = large(begin, 9 * KILO);

    assertThat(server.orders().bearer(token).send().status()).isEqualTo(401);
    assertThat(server.orders().metaToken(token).send().status()).isEqualTo(401);
    assertNobodyWasAsked();
  }

  @Test
  void aSignedTokenIsRefusedForItsSizeAlone() {
    String fits = server.tokenWith("orders:read " + "x".repeat(KILO));
    String large = server.tokenWith("orders:read " + "x".repeat(8 * KILO));

    assertThat(server.orders().bearer(large).send().status()).isEqualTo(401);
    assertNobodyWasAsked();
    assertThat(server.orders().bearer(fits).send().status()).isEqualTo(200);
  }

  @Test
  void aTokenOfAMegabyteInTheMetadataIsRefusedLikeAnyOther() {
    assertThat(server
            .orders()
            .metaToken(large("eyJhbGciOiJSUzI1NiJ9.", KILO * KILO))
            .send()
            .status())
        .isEqualTo(401);
    assertThat(server.orders().metaToken(large("oat_", KILO * KILO)).send().status())
        .isEqualTo(401);
    assertNobodyWasAsked();
  }

  @Test
  void aTokenOfManyMegabytesIsNoMessage() {
    assertThat(server.orders().metaToken(large("a.b", 5 * KILO * KILO)).send().status())
        .isEqualTo(413);
    assertNotServed(server.orders().metaToken(large("a.b", 17 * KILO * KILO)));
    assertNobodyWasAsked();
  }

  @Test
  void aHeaderOfAMegabyteIsNotRead() {
    assertNotServed(server.orders().bearer(large("eyJhbGciOiJSUzI1NiJ9.", KILO * KILO)));
    assertNobodyWasAsked();
  }

  @Test
  void aHundredHeadersAreServedAndThousandsAreNot() {
    String token = server.tokenWith("orders:read");
    Message hundred = server.orders().bearer(token);
    Message thousands = server.orders().bearer(token);
    for (int i = 0; i < 5_000; i++) {
      thousands.header("X-" + i, "x");
      if (i < 100) {
        hundred.header("X-" + i, "x");
      }
    }

    assertThat(hundred.send().status()).isEqualTo(200);
    assertNotServed(thousands);
  }

  /** The server answers with an error, or lets the connection go while the client still sends. */
  private static void assertNotServed(Message message) {
    try (Wire wire = message.open()) {
      Reply reply = wire.receiveHead();
      assertThat(reply.status()).isBetween(400, 499);
    } catch (IOException e) {
      assertThat(e).hasMessageMatching("(?i).*(closed|reset|broken pipe).*");
    }
  }
}
