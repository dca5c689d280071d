package com.leanmcp.tests.threat;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.auth.ApiKeyProvider;
import com.leanmcp.auth.apikey.ApiKey;
import com.leanmcp.environment.Environment;
import com.leanmcp.tests.clerk.ClerkServer;
import com.leanmcp.tests.clerk.FakeClerk;
import com.leanmcp.tests.clerk.FakeClerk.Answer;
import com.leanmcp.tests.clerk.Signer;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Threat T18: whatever is wrong with a token, the answer is the same, byte for byte. */
class OracleTest {
  private static String answer(Reply reply) {
    Map<String, List<String>> headers = new LinkedHashMap<>(reply.headers());
    headers.remove("date");
    return reply.status() + " " + headers + " " + reply.text();
  }

  private static void assertAllAlike(List<String> tokens, Message call) {
    List<String> answers = tokens.stream()
        .map(token -> answer(call.with("Authorization", "Bearer " + token).send()))
        .distinct()
        .toList();

    assertThat(answers).singleElement().asString().startsWith("401 ").contains("invalid_token");
  }

  @Test
  void everyBadTokenOfClerkGetsTheSameAnswer() {
    try (ClerkServer server = ClerkServer.start()) {
      Signer other = new Signer("ins_one");
      String claims = server.claims("");
      server.clerk.answer(FakeClerk.OPAQUE, Answer.of(404, "{}"));
      List<String> tokens = List.of(
          "x",
          "a.b.c",
          "oat_unknown",
          "mt_unknown",
          "ak_unknown",
          other.sign(ClerkServer.ACCESS, claims),
          server.signer.signAs("ins_other", ClerkServer.ACCESS, claims),
          server.signer.sign("JWT", claims),
          server.signer.signHeader("{\"alg\":\"none\"}", claims),
          server.signer.signHeader("{\"alg\":\"HS256\",\"kid\":\"ins_one\"}", claims),
          server.signer.sign(
              ClerkServer.ACCESS, claims.replace("\"iss\":\"http", "\"iss\":\"https")),
          server.signer.sign(ClerkServer.ACCESS, claims.replace("/mcp", "/other")),
          server.signer.sign(ClerkServer.ACCESS, claims.replaceAll("\"exp\":\\d", "\"exp\":0")),
          server.signer.sign(
              ClerkServer.ACCESS, claims.replaceAll("\"sub\":\"[^\"]*", "\"sub\":\"")),
          server.token("") + "=",
          server.token("") + "A");

      assertAllAlike(tokens, server.orders());
      assertThat(server.orders().bearer(server.tokenWith("orders:read")).send().status())
          .isEqualTo(200);
    }
  }

  @Test
  void everyBadApiKeyGetsTheSameAnswer() {
    ApiKey.Made made = ApiKey.make("build", "ci", List.of("orders:read"));
    ApiKeyProvider keys = ApiKeyProvider.from(Environment.of(Map.of("API_KEYS", made.entry())));
    try (ClerkServer server = ClerkServer.with(builder -> builder.authenticator(keys))) {
      List<String> tokens = List.of(
          "nobody" + made.key().substring("build".length()),
          made.key().substring(0, made.key().length() - 1),
          made.key() + "A",
          "build.",
          "build",
          "nobody." + "A".repeat(43),
          "build." + "A".repeat(43));

      assertAllAlike(tokens, server.orders());
      assertThat(server.orders().bearer(made.key()).send().content()).isEqualTo("orders of ci");
    }
  }
}
