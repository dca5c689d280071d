package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.service.LogLevel;
import org.junit.jupiter.api.Test;

class SetLevelTest {
  private final TestServer server = new TestServer();
  private final String session = server.session(ProtocolRevision.V2025_11_25);

  @Test
  void setsTheLevelOfItsSessionAlone() {
    String other = server.session(ProtocolRevision.V2025_11_25);

    FakeExchange exchange = server.legacy(session, "logging/setLevel", "\"level\":\"error\"");

    assertThat(exchange.body()).isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}");
    assertThat(server.sessions.logLevel(server.key(session))).contains(LogLevel.ERROR);
    assertThat(server.sessions.logLevel(server.key(other))).isEmpty();
  }

  @Test
  void refusesWhatIsNoLevelAndNamesTheLevels() {
    for (String bad : new String[] {"\"level\":\"ERROR\"", "\"level\":3", "\"other\":1"}) {
      assertThat(server.legacy(session, "logging/setLevel", bad).body())
          .contains("\"code\":-32602", "debug, info, notice");
    }
    assertThat(server.sessions.logLevel(server.key(session))).isEmpty();
  }

  @Test
  void statelessClientsHaveNoSuchMethod() {
    FakeExchange exchange = server.modern("logging/setLevel", "\"level\":\"error\"");

    assertThat(((Answer.Failure) exchange.answer()).why()).isEqualTo(Answer.Why.UNKNOWN_METHOD);
  }
}
