package com.leanmcp.tests.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.service.DepotService;
import com.leanmcp.tests.service.DepotServiceTable;
import com.leanmcp.tests.wire.Era;
import com.leanmcp.tests.wire.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Several authenticators in one server, and rules that ask for one of them. */
class ProviderTest {
  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource
  void whoeverOneOfThemKnowsIsLetInWhereNoneIsNamed(Era era) {
    assertThat(era.call(server, "whoami").bearer("user~ann").send().content()).isEqualTo("ann");
    assertThat(era.call(server, "whoami").metaToken("partner~pia").send().content())
        .isEqualTo("pia");
    assertThat(era.call(server, "whoami").bearer("stranger").send().status()).isEqualTo(401);
  }

  @ParameterizedTest
  @EnumSource
  void theOneThatIsNamedDecidesAlone(Era era) {
    Reply known =
        era.call(server, "depot_parts").bearer("partner~pia~parts/read").send();
    Reply knownElsewhere = era.call(server, "depot_parts").bearer("user~ann").send();

    assertThat(known.content()).isEqualTo("parts for pia");
    assertThat(knownElsewhere.status()).isEqualTo(401);
    assertThat(knownElsewhere.header("WWW-Authenticate"))
        .hasValueSatisfying(challenge ->
            assertThat(challenge).contains("error=\"invalid_token\"", "scope=\"parts:read\""));
  }

  @ParameterizedTest
  @EnumSource
  void anOutageElsewhereKeepsNobodyOutWhereOneIsNamed(Era era) {
    assertThat(era.call(server, "depot_parts").bearer("down").send().status()).isEqualTo(401);
    assertThat(era.call(server, "whoami").bearer("down").send().status()).isEqualTo(503);
  }

  @ParameterizedTest
  @CsvSource({
    "prompts/get, '\"name\":\"depot_letter\",\"arguments\":{\"part\":\"bolts\"}'",
    "resources/read, '\"uri\":\"depot://stock\"'",
    "completion/complete,"
        + " '\"ref\":{\"type\":\"ref/prompt\",\"name\":\"depot_letter\"},\"argument\":{\"name\":\"part\",\"value\":\"b\"}'"
  })
  void theRuleOfAClassIsThatOfItsPromptsResourcesAndCompletions(String method, String params) {
    for (Era era : Era.values()) {
      assertThat(era.request(server, method, params).send().status()).isEqualTo(401);
      assertThat(era.request(server, method, params).bearer("user~ann").send().status())
          .isEqualTo(401);
      assertThat(
              era.request(server, method, params).bearer("partner~pia").send().status())
          .isEqualTo(403);
      Reply reply =
          era.request(server, method, params).bearer("partner~pia~parts/read").send();
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.text()).containsAnyOf("pia", "bbolt").contains("\"result\"");
    }
  }

  @Test
  void aNameThatNobodyHasStopsTheStart() {
    assertThatThrownBy(() -> McpServer.named("depot", "1")
            .port(0)
            .services(DepotServiceTable.of(new DepotService()))
            .authenticator("partners", new TestServer.OfKind("partner"))
            .start())
        .hasMessageContaining("@Authenticated(provider = \"partner\")")
        .hasMessageContaining("[partners]")
        .hasMessageContaining(".authenticator(\"partner\", …)");
  }
}
