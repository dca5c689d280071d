package com.leanmcp.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.access.RateLimit;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Era;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who calls tools too often is told when to come back, and nobody else is. The limits give one call back in a second. */
class RateLimitTest {
  private static final int BURST = 3;
  private static final RateLimit LIMIT = new RateLimit(1, BURST);

  /** Calls until it was too often, which it is after a few more calls than the burst, however slow they are. */
  private static Reply tooOften(Message call) {
    Reply reply = call.send();
    for (int calls = 1; reply.status() == 200 && calls < 1_000; calls++) {
      reply = call.send();
    }
    return reply;
  }

  private static void assertTooOften(Reply reply) {
    assertThat(reply.status()).isEqualTo(429);
    assertThat(reply.header("Retry-After")).contains("1");
    assertThat(reply.header("WWW-Authenticate")).isEmpty();
    assertThat(reply.number("id")).isEqualTo(1);
    assertThat(reply.errorCode()).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void aCallerIsHeldToItsOwnLimitWhateverCarriesItsToken(Era era) {
    try (McpServer server = TestServer.builder(() -> {}).limitCallers(LIMIT).start()) {
      Message ann = era.call(server, "whoami").bearer("user~ann");

      assertTooOften(tooOften(ann));

      assertThat(era.call(server, "whoami").bearer("user~bob").send().status()).isEqualTo(200);
      assertThat(era.call(server, "open_whoami").send().status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameNameAtAnotherIssuerIsAnotherCaller(Era era) {
    try (McpServer server = TestServer.builder(() -> {}).limitCallers(LIMIT).start()) {
      assertTooOften(tooOften(era.call(server, "whoami").bearer("user~ann")));

      assertThat(era.call(server, "whoami").bearer("partner~ann").send().status())
          .isEqualTo(200);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAddressIsHeldToItsLimitWhoeverCalls(Era era) {
    try (McpServer server = TestServer.builder(() -> {}).limitAddresses(LIMIT).start()) {
      assertTooOften(tooOften(era.call(server, "open_whoami")));

      assertTooOften(tooOften(era.call(server, "whoami").bearer("user~bob")));
      assertThat(era.request(server, "tools/list", "").send().status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAddressCannotBeClaimedByAHeader(Era era) {
    try (McpServer server = TestServer.builder(() -> {}).limitAddresses(LIMIT).start()) {
      tooOften(era.call(server, "open_whoami"));

      assertTooOften(tooOften(era.call(server, "open_whoami")
          .header("X-Forwarded-For", "203.0.113.9")
          .header("Forwarded", "for=203.0.113.9")));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoIsNotLetInUsesNothingUp(Era era) {
    try (McpServer server = TestServer.builder(() -> {}).limitAddresses(LIMIT).start()) {
      Message forged = era.call(server, "whoami").bearer("forged");
      for (int i = 0; i < 3 * BURST; i++) {
        assertThat(forged.send().status()).isEqualTo(401);
      }

      assertThat(era.call(server, "whoami").bearer("user~ann").send().status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @EnumSource
  void withoutLimitsNobodyIsHeld(Era era) {
    try (McpServer server = TestServer.builder(() -> {})
        .limitCallers(LIMIT)
        .limitAddresses(LIMIT)
        .withoutRateLimits()
        .start()) {
      Message ann = era.call(server, "whoami").bearer("user~ann");
      for (int i = 0; i < 5 * BURST; i++) {
        assertThat(ann.send().status()).isEqualTo(200);
      }
    }
  }
}
