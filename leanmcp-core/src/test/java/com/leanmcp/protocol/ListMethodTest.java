package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.service.TestTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ListMethodTest {
  private static final Pattern NAME = Pattern.compile("\"name\":\"([a-z])\",\"inputSchema\"");

  private final TestTable table =
      new TestTable("A").tool("e").tool("c").tool("a").tool("d").tool("b");
  private final TestServer server = new TestServer(2, table);

  private static List<String> names(FakeExchange exchange) {
    List<String> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(exchange.body());
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private static Optional<String> cursor(FakeExchange exchange) {
    return Slices.member(JsonSlice.of(exchange.body()), "result")
        .flatMap(result -> Slices.stringMember(result, "nextCursor"));
  }

  private FakeExchange after(String cursor) {
    return server.modern("tools/list", "\"cursor\":\"" + cursor + "\"");
  }

  @Test
  void givesEveryItemOnceInOrderPageByPage() {
    FakeExchange first = server.modern("tools/list");
    FakeExchange second = after(cursor(first).orElseThrow());
    FakeExchange third = after(cursor(second).orElseThrow());

    assertThat(names(first)).containsExactly("a", "b");
    assertThat(names(second)).containsExactly("c", "d");
    assertThat(names(third)).containsExactly("e");
    assertThat(cursor(third)).isEmpty();
  }

  @Test
  void aListThatFillsItsPageExactlyHasNoOther() {
    TestServer exact = new TestServer(5, table);

    FakeExchange page = exact.modern("tools/list");

    assertThat(names(page)).hasSize(5);
    assertThat(cursor(page)).isEmpty();
  }

  @Test
  void goesOnWhereItWasWhenItemsAreRemovedBetweenPages() {
    TestServer changing =
        new TestServer(2, new TestTable("B").tool("a").tool("c").tool("d"));
    TestTable removed = new TestTable("C").tool("b");
    changing.services.add(removed);
    String cursor = cursor(changing.modern("tools/list")).orElseThrow();

    changing.services.remove(removed);
    FakeExchange next = changing.modern("tools/list", "\"cursor\":\"" + cursor + "\"");

    assertThat(names(next)).containsExactly("c", "d");
    assertThat(cursor(next)).isEmpty();
  }

  @Test
  void goesOnWhereItWasWhenItemsAreAddedBetweenPages() {
    TestServer changing =
        new TestServer(2, new TestTable("B").tool("b").tool("d").tool("f"));
    String cursor = cursor(changing.modern("tools/list")).orElseThrow();

    changing.services.add(new TestTable("C").tool("a").tool("e"));
    FakeExchange next = changing.modern("tools/list", "\"cursor\":\"" + cursor + "\"");

    assertThat(names(next)).containsExactly("e", "f");
  }

  @Test
  void aChangedListIsNotServedFromMemory() {
    assertThat(names(server.modern("tools/list"))).containsExactly("a", "b");

    server.services.remove(table);
    server.services.add(new TestTable("B").tool("z"));

    assertThat(names(server.modern("tools/list"))).containsExactly("z");
  }

  @Test
  void refusesACursorItNeverGave() {
    for (String bad : List.of("", "junk", new Cursors("prompts/list").after("a"))) {
      assertThat(after(bad).body()).contains("\"code\":-32602", "tools/list");
    }
    assertThat(server.modern("tools/list", "\"cursor\":1").body()).contains("\"code\":-32602");
    assertThat(names(server.modern("tools/list", "\"cursor\":null"))).containsExactly("a", "b");
  }

  @Test
  void onlyStatelessClientsAreToldHowLongToKeepIt() {
    String session = server.session(ProtocolRevision.V2025_11_25);

    String modern = server.modern("tools/list").body();
    String legacy = server.legacy(session, "tools/list").body();

    assertThat(modern)
        .contains("\"resultType\":\"complete\"", "\"ttlMs\":300000", "\"cacheScope\":\"public\"");
    assertThat(legacy).doesNotContain("resultType", "ttlMs", "cacheScope", "_meta");
  }

  @Test
  void aListOfWhatTheServerDoesNotOfferDoesNotExist() {
    String session = server.session(ProtocolRevision.V2025_11_25);

    assertThat(((Answer.Failure) server.modern("prompts/list").answer()).why())
        .isEqualTo(Answer.Why.UNKNOWN_METHOD);
    assertThat(server.legacy(session, "resources/list").body()).contains("\"code\":-32601");
  }

  @Test
  void aServerWithTemplatesAloneHasAnEmptyListOfResources() {
    TestServer templates = new TestServer(new TestTable("A").template("test://{id}"));

    assertThat(templates.modern("resources/list").body()).contains("\"resources\":[]");
    assertThat(templates.modern("resources/templates/list").body())
        .contains("\"uriTemplate\":\"test://{id}\"");
  }
}
