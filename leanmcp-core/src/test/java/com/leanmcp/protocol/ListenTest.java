package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.AccessRule;
import com.leanmcp.service.ResourceDefinition;
import com.leanmcp.service.ResourceReply;
import com.leanmcp.service.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read resources, and only who may, is told of their changes. */
class ListenTest {
  private final TestServer server = new TestServer(new TestTable("A")
      .resource(of("test://one", AccessRule.authenticatedBy("")), ListenTest::text)
      .resource(of("test://other", AccessRule.authenticatedBy("other")), ListenTest::text)
      .resource(of("test://any", AccessRule.authenticated()), ListenTest::text));

  private static ResourceDefinition of(String uri, AccessRule rule) {
    return ResourceDefinition.at(uri, uri).access(rule).build();
  }

  private static ResourceReply text(Object call) {
    return new ResourceReply.Text("x");
  }

  private Answer listen(String uris) {
    return server
        .modernAs(
            "ada",
            "subscriptions/listen",
            "\"notifications\":{\"resourceSubscriptions\":[" + uris + "]}")
        .answer();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"test://one\"",
        "\"test://other\"",
        "\"test://one\",\"test://any\"",
        "\"test://any\",\"test://other\""
      })
  void whoOneAuthenticatorKnowsWatchesWhatAsksForIt(String uris) {
    assertThat(listen(uris)).isInstanceOf(Answer.Streamed.class);
  }

  @Test
  void nobodyWatchesForTwoAuthenticatorsWithOneToken() {
    assertThat(listen("\"test://one\",\"test://other\"")).isInstanceOf(Answer.Denied.class);
    assertThat(listen("\"test://other\",\"test://one\"")).isInstanceOf(Answer.Denied.class);
  }
}
