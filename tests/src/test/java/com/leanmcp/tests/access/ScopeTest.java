package com.leanmcp.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.access.ScopeMatcher;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Era;
import com.leanmcp.tests.wire.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scopes: exactly those that are needed, or those that contain them where the server says so. */
class ScopeTest {
  private static McpServer exact;
  private static McpServer byPrefix;

  @BeforeAll
  static void start() {
    exact = TestServer.start();
    byPrefix =
        TestServer.builder(() -> {}).scopeMatcher(ScopeMatcher.byPrefix()).start();
  }

  @AfterAll
  static void stop() {
    exact.close();
    byPrefix.close();
  }

  @ParameterizedTest
  @EnumSource
  void aRefusalNamesAllScopesThatAreNeededAtOnce(Era era) {
    for (String some : new String[] {"", "~parts/read", "~parts/write"}) {
      Reply refused =
          era.call(exact, "depot_order").bearer("partner~pia" + some).send();

      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.header("WWW-Authenticate"))
          .hasValueSatisfying(challenge -> assertThat(challenge)
              .contains("error=\"insufficient_scope\"", "scope=\"parts:read parts:write\""));
    }
    assertThat(era.call(exact, "depot_order")
            .bearer("partner~pia~parts/write~parts/read")
            .send()
            .content())
        .isEqualTo("ordered for pia");
  }

  @ParameterizedTest
  @EnumSource
  void theRuleOfAMethodReplacesThatOfItsClass(Era era) {
    assertThat(era.call(exact, "depot_hello").bearer("user~ann").send().content())
        .isEqualTo("hello ann");
    assertThat(era.call(exact, "depot_hello").send().status()).isEqualTo(401);
  }

  @ParameterizedTest
  @EnumSource
  void aScopeStandsForItselfAlone(Era era) {
    for (String almost :
        new String[] {"parts", "parts/all", "parts/reader", "PARTS/READ", "read"}) {
      assertThat(era.call(exact, "depot_parts")
              .bearer("partner~pia~" + almost)
              .send()
              .status())
          .isEqualTo(403);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMatcherMayLetAScopeStandForOthers(Era era) {
    assertThat(
            era.call(byPrefix, "depot_order").bearer("partner~pia~parts").send().content())
        .isEqualTo("ordered for pia");
    for (String almost : new String[] {"part", "parts/reader", "parts/read/all", "PARTS"}) {
      assertThat(era.call(byPrefix, "depot_parts")
              .bearer("partner~pia~" + almost)
              .send()
              .status())
          .isEqualTo(403);
    }
  }
}
