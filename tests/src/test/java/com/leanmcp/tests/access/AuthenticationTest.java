package com.leanmcp.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import com.leanmcp.tests.wire.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may call what, and what those are told who may not. */
class AuthenticationTest {
  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Message whoami() {
    return Message.call(server.port(), "whoami", "{}");
  }

  private static String metadataUrl() {
    return "http://localhost:" + server.port() + "/.well-known/oauth-protected-resource/mcp";
  }

  @Test
  void aTokenMayComeByHeaderOrByMetadata() {
    assertThat(whoami().bearer("user~ann").send().content()).isEqualTo("ann");
    assertThat(whoami().metaToken("user~bob").send().content()).isEqualTo("bob");
    assertThat(whoami().bearer("user~ann").metaToken("user~ann").send().content())
        .isEqualTo("ann");
  }

  @Test
  void withoutATokenTheCallerIsChallengedWithoutAnError() {
    Reply reply = whoami().send();

    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.header("WWW-Authenticate"))
        .contains("Bearer resource_metadata=\"" + metadataUrl() + "\"");
    assertThat(reply.errorCode()).isPositive();
    assertThat(reply.number("id")).isEqualTo(1);
  }

  @Test
  void everyBadTokenGetsTheSameChallenge() {
    Reply forged = whoami().bearer("forged").send();
    Reply other = whoami().metaToken("something.else.entirely").send();

    assertThat(forged.status()).isEqualTo(401);
    assertThat(forged.header("WWW-Authenticate"))
        .contains(
            "Bearer error=\"invalid_token\", error_description=\"the access token is invalid or expired\","
                + " resource_metadata=\"" + metadataUrl() + "\"");
    assertThat(other.status()).isEqualTo(401);
    assertThat(other.header("WWW-Authenticate")).isEqualTo(forged.header("WWW-Authenticate"));
    assertThat(other.body()).isEqualTo(forged.body());
  }

  @Test
  void twoDifferentTokensAre400() {
    Reply reply = whoami().bearer("user~ann").metaToken("user~bob").send();

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.header("WWW-Authenticate"))
        .hasValueSatisfying(
            challenge -> assertThat(challenge).contains("error=\"invalid_request\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer", "Bearer a b", "Bearer user~ann, Bearer user~ann"})
  void aMalformedHeaderIs400(String header) {
    assertThat(whoami().header("Authorization", header).send().status()).isEqualTo(400);
  }

  @Test
  void aTokenInTheQueryIsNotLookedAt() throws IOException {
    try (Wire wire = new Wire(server.port())) {
      byte[] body =
          ("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"whoami\",\"_meta\":{"
                  + "\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
                  + "\"io.modelcontextprotocol/clientCapabilities\":{}}}}")
              .getBytes(StandardCharsets.UTF_8);
      Reply reply = wire.exchange(
          "POST /mcp?access_token=user~ann",
          List.of(
              "Host: localhost",
              "Content-Type: application/json",
              "MCP-Protocol-Version: 2026-07-28",
              "Mcp-Method: tools/call",
              "Mcp-Name: whoami"),
          body);

      assertThat(reply.status()).isEqualTo(401);
    }
  }

  @Test
  void aMissingScopeIs403AndNamed() {
    Reply refused =
        Message.call(server.port(), "delete_account", "{}").bearer("user~ann").send();
    Reply granted = Message.call(server.port(), "delete_account", "{}")
        .bearer("user~ann~delete")
        .send();

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.header("WWW-Authenticate"))
        .hasValueSatisfying(challenge -> assertThat(challenge)
            .contains(
                "error=\"insufficient_scope\"", "scope=\"account:delete\"", "resource_metadata="));
    assertThat(granted.content()).isEqualTo("ann");
  }

  @Test
  void anOutageIs503WithoutAChallenge() {
    Reply reply = whoami().bearer("down").send();

    assertThat(reply.status()).isEqualTo(503);
    assertThat(reply.header("Retry-After")).contains("7");
    assertThat(reply.header("WWW-Authenticate")).isEmpty();
  }

  @Test
  void anAuthenticatorThatFailsLetsNobodyInAndTellsNothing() {
    Reply reply = whoami().bearer("bug").send();

    assertThat(reply.status()).isEqualTo(503);
    assertThat(reply.text()).doesNotContain("canary");
  }

  @Test
  void accessIsDecidedBeforeArgumentsAreLookedAt() {
    Reply reply =
        Message.call(server.port(), "who_waits", "{\"no such\":\"argument\"}").send();

    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.text()).doesNotContain("fail");
  }

  @Test
  void listsAndOpenToolsNeedNoTokenAndSeeNoCaller() {
    assertThat(Message.modern(server.port(), "tools/list", "").send().status()).isEqualTo(200);
    assertThat(Message.call(server.port(), "open_whoami", "{}").send().content())
        .isEqualTo("nobody");
    assertThat(Message.call(server.port(), "open_whoami", "{}")
            .bearer("user~ann")
            .send()
            .content())
        .isEqualTo("nobody");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/.well-known/oauth-protected-resource",
        "/.well-known/oauth-protected-resource/mcp"
      })
  void theMetadataIsAtBothPathsForEverybody(String path) throws IOException {
    try (Wire wire = new Wire(server.port())) {
      Reply reply = wire.exchange(
          "GET " + path, List.of("Host: evil.example", "Origin: https://any.example"), new byte[0]);

      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.header("Access-Control-Allow-Origin")).contains("*");
      assertThat(reply.string("resource")).isEqualTo("http://localhost:" + server.port() + "/mcp");
      assertThat(reply.string("authorization_servers.0")).isEqualTo("https://issuer.example");
      assertThat(reply.string("scopes_supported.0")).isEqualTo("account:delete");
      assertThat(reply.string("bearer_methods_supported.0")).isEqualTo("header");
    }
  }
}
