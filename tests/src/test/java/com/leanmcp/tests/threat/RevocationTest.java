package com.leanmcp.tests.threat;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.tests.clerk.ClerkServer;
import com.leanmcp.tests.clerk.FakeClerk;
import com.leanmcp.tests.clerk.FakeClerk.Answer;
import com.leanmcp.tests.wire.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threat T28: opaque tokens that are revoked, and a Backend API that does not answer. */
class RevocationTest {
  private static Answer verdict(ClerkServer server, String revoked) {
    return Answer.ok(
        "{\"object\":\"clerk_idp_oauth_access_token\",\"id\":\"oat_1\",\"client_id\":\"c\","
            + "\"subject\":\"user_ann\",\"scopes\":[\"orders:read\"],\"revoked\":" + revoked
            + ",\"expired\":false,\"aud\":[\"" + server.resource() + "\"]}");
  }

  private static Reply opaque(ClerkServer server) {
    return server.orders().bearer("oat_ann").send();
  }

  @Test
  void aTokenIsRefusedAsSoonAsItIsRevoked() {
    try (ClerkServer server = ClerkServer.start()) {
      server.clerk.answer(FakeClerk.OPAQUE, verdict(server, "false"));
      assertThat(opaque(server).content()).isEqualTo("orders of user_ann");

      server.clerk.answer(FakeClerk.OPAQUE, verdict(server, "true"));
      assertThat(opaque(server).status()).isEqualTo(401);

      server.clerk.answer(FakeClerk.OPAQUE, Answer.ok("{\"active\":false}"));
      assertThat(opaque(server).status()).isEqualTo(401);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 429, 500, 503})
  void whoeverCannotBeJudgedIsToldToComeBack(int status) {
    try (ClerkServer server = ClerkServer.start()) {
      server.clerk.answer(FakeClerk.OPAQUE, Answer.of(status, "{\"errors\":[]}"));

      Reply reply = opaque(server);

      assertThat(reply.status()).isEqualTo(503);
      assertThat(reply.header("Retry-After")).isNotEmpty();
      assertThat(reply.header("WWW-Authenticate")).isEmpty();
    }
  }
}
