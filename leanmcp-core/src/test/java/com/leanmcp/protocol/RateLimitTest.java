package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.AccessRule;
import com.leanmcp.access.RateLimit;
import com.leanmcp.access.RateLimiter;
import com.leanmcp.access.RateLimits;
import com.leanmcp.protocol.Answer.Load;
import com.leanmcp.service.TestTable;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private static final RateLimit TWO = new RateLimit(1, 2);

  private final TestTable table = new TestTable("A")
      .tool("open")
      .tool(
          ToolDefinition.named("signed").access(AccessRule.authenticated()).build(),
          call -> new ToolReply.Text("x"));

  private TestServer server(RateLimits limits) {
    return new TestServer(
        new ListSettings(10, Duration.ofMinutes(1), Visibility.EVERYTHING), limits, table);
  }

  private static Answer call(TestServer server, String token, String tool) {
    return server.modernAs(token, "tools/call", "\"name\":\"" + tool + "\"").answer();
  }

  @Test
  void aCallerThatCallsTooOftenIsToldWhenToComeBack() {
    TestServer server =
        server(new RateLimits(Optional.of(new RateLimiter(TWO, () -> 0)), Optional.empty()));
    call(server, "ada", "signed");
    call(server, "ada", "signed");

    Answer third = call(server, "ada", "signed");
    Answer another = call(server, "bob", "signed");

    assertThat(third).isInstanceOfSatisfying(Answer.Busy.class, busy -> {
      assertThat(busy.load()).isEqualTo(Load.CALLER);
      assertThat(busy.retryAfter()).isEqualTo(Duration.ofSeconds(1));
      assertThat(new String(busy.body())).contains("\"id\":1", "too many tool calls");
    });
    assertThat(another).isInstanceOf(Answer.Result.class);
  }

  @Test
  void anAddressIsHeldToItsOwnLimit() {
    TestServer server =
        server(new RateLimits(Optional.empty(), Optional.of(new RateLimiter(TWO, () -> 0))));
    call(server, "ada", "open");
    call(server, "bob", "signed");

    assertThat(call(server, "eve", "open")).isInstanceOf(Answer.Busy.class);
  }

  @Test
  void onlyToolCallsCount() {
    TestServer server =
        server(new RateLimits(Optional.empty(), Optional.of(new RateLimiter(TWO, () -> 0))));

    for (int i = 0; i < 5; i++) {
      assertThat(server.modern("tools/list").answer()).isInstanceOf(Answer.Result.class);
    }
  }
}
