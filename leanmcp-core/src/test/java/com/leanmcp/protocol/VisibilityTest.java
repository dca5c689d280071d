package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.AccessRule;
import com.leanmcp.access.RateLimits;
import com.leanmcp.service.TestTable;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class VisibilityTest {
  private final TestTable table = new TestTable("A")
      .tool("open")
      .tool(
          ToolDefinition.named("signed").access(AccessRule.authenticated()).build(),
          call -> new ToolReply.Text("x"))
      .tool(
          ToolDefinition.named("write")
              .access(AccessRule.authenticated("write"))
              .build(),
          call -> new ToolReply.Text("x"));

  private TestServer server(Visibility visibility, int pageSize) {
    return new TestServer(
        new ListSettings(pageSize, Duration.ofMinutes(1), visibility), RateLimits.NONE, table);
  }

  @Test
  void everybodySeesEverythingByDefault() {
    String list = server(Visibility.EVERYTHING, 10).modern("tools/list").body();

    assertThat(list).contains("\"open\"", "\"signed\"", "\"write\"", "\"cacheScope\":\"public\"");
  }

  @Test
  void aCallerSeesWhatItMayCall() {
    TestServer server = server(Visibility.ACCESSIBLE, 10);

    String nobody = server.modern("tools/list").body();
    String ada = server.modernAs("ada", "tools/list").body();
    String writer = server.modernAs("ada~write", "tools/list").body();
    String again = server.modern("tools/list").body();

    assertThat(nobody).contains("\"open\"", "\"cacheScope\":\"private\"");
    assertThat(nobody).doesNotContain("\"signed\"", "\"write\"");
    assertThat(ada).contains("\"open\"", "\"signed\"").doesNotContain("\"write\"");
    assertThat(writer).contains("\"open\"", "\"signed\"", "\"write\"");
    assertThat(again).isEqualTo(nobody);
  }

  @Test
  void whoMayCallNothingSeesAnEmptyListOfItsOwn() {
    TestServer server = new TestServer(
        new ListSettings(10, Duration.ofMinutes(1), Visibility.ACCESSIBLE),
        RateLimits.NONE,
        new TestTable("B")
            .tool(
                ToolDefinition.named("signed")
                    .access(AccessRule.authenticated())
                    .build(),
                call -> new ToolReply.Text("x")));

    assertThat(server.modernAs("ada", "tools/list").body()).contains("\"signed\"");
    assertThat(server.modern("tools/list").body()).contains("\"tools\":[]");
  }

  @Test
  void pagesAreThoseOfWhatIsSeen() {
    TestServer server = server(Visibility.ACCESSIBLE, 2);

    String first = server.modernAs("ada", "tools/list").body();

    assertThat(first).contains("\"open\"", "\"signed\"").doesNotContain("nextCursor");
  }

  @Test
  void aCallerDoesNotSeeWhatAsksForAnotherAuthenticator() {
    TestServer server = new TestServer(
        new ListSettings(10, Duration.ofMinutes(1), Visibility.ACCESSIBLE),
        RateLimits.NONE,
        new TestTable("C")
            .tool(
                ToolDefinition.named("ours")
                    .access(AccessRule.authenticatedBy("", "write"))
                    .build(),
                call -> new ToolReply.Text("x"))
            .tool(
                ToolDefinition.named("theirs")
                    .access(AccessRule.authenticatedBy("other", "write"))
                    .build(),
                call -> new ToolReply.Text("x")));

    assertThat(server.modernAs("ada~write", "tools/list").body())
        .contains("\"ours\"")
        .doesNotContain("\"theirs\"");
  }
}
