package com.leanmcp.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Era;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists that show each caller what it may use. */
class HiddenListTest {
  private static final String NOBODY = "";
  private static final String ANN = "user~ann";
  private static final String PARTNER = "partner~pia~parts/read";

  private static McpServer hiding;
  private static McpServer paged;
  private static McpServer showing;

  @BeforeAll
  static void start() {
    hiding = TestServer.builder(() -> {}).hideInaccessible().start();
    paged = TestServer.builder(() -> {}).hideInaccessible().pageSize(2).start();
    showing = TestServer.start();
  }

  @AfterAll
  static void stop() {
    hiding.close();
    paged.close();
    showing.close();
  }

  private static Reply page(Era era, McpServer server, String method, String params, String token) {
    Message message = era.request(server, method, params);
    return (token.isEmpty() ? message : message.bearer(token)).send();
  }

  /** The names of all pages. */
  private static List<String> list(Era era, McpServer server, String method, String token) {
    List<String> names = new ArrayList<>();
    Optional<String> cursor = Optional.of("");
    while (cursor.isPresent()) {
      String params = cursor
          .filter(each -> !each.isEmpty())
          .map(each -> "\"cursor\":\"" + each + "\"")
          .orElse("");
      Reply page = page(era, server, method, params, token);
      String member = method.substring(0, method.indexOf('/'));
      for (JsonValue each : ((JsonArray) page.at("result." + member).orElseThrow()).elements()) {
        JsonObject item = (JsonObject) each;
        names.add(item.string("uri").or(() -> item.string("name")).orElseThrow());
      }
      cursor = page.at("result.nextCursor").map(each -> page.string("result.nextCursor"));
    }
    return names;
  }

  @ParameterizedTest
  @EnumSource
  void eachCallerSeesTheToolsItMayCall(Era era) {
    List<String> nobody = list(era, hiding, "tools/list", NOBODY);
    List<String> ann = list(era, hiding, "tools/list", ANN);
    List<String> partner = list(era, hiding, "tools/list", PARTNER);

    assertThat(nobody).contains("echo", "shop_hours").doesNotContain("whoami", "depot_parts");
    assertThat(ann)
        .containsAll(nobody)
        .contains("whoami", "depot_hello")
        .doesNotContain("depot_parts", "depot_order", "delete_account", "shop_orders");
    assertThat(partner)
        .containsAll(nobody)
        .contains("whoami", "depot_hello", "depot_parts")
        .doesNotContain("depot_order", "delete_account");
    assertThat(list(era, hiding, "tools/list", "user~dan~delete"))
        .contains("delete_account")
        .doesNotContain("depot_parts");
  }

  @ParameterizedTest
  @EnumSource
  void theScopesOfOneProviderShowNothingOfAnother(Era era) {
    try (McpServer server = TestServer.builder(() -> {})
        .authenticator("twin", new TestServer.OfKind("twin"))
        .hideInaccessible()
        .start()) {
      assertThat(list(era, server, "tools/list", "twin~tim~parts/read"))
          .contains("depot_hello")
          .doesNotContain("depot_parts");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MODERN, prompts/list, portrait, depot_letter",
    "LEGACY, prompts/list, portrait, depot_letter",
    "MODERN, resources/list, library://loans, depot://stock",
    "LEGACY, resources/list, library://loans, depot://stock"
  })
  void promptsAndResourcesAreHiddenToo(Era era, String method, String signedIn, String partners) {
    assertThat(list(era, hiding, method, NOBODY)).isNotEmpty().doesNotContain(signedIn, partners);
    assertThat(list(era, hiding, method, ANN)).contains(signedIn).doesNotContain(partners);
    assertThat(list(era, hiding, method, PARTNER)).contains(signedIn, partners);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsShownIsWhatMayBeCalled(Era era) {
    for (String token : List.of(NOBODY, ANN, PARTNER)) {
      List<String> shown = list(era, hiding, "tools/list", token);
      for (String tool : list(era, showing, "tools/list", NOBODY)) {
        Message call = era.call(hiding, tool);
        int status = (token.isEmpty() ? call : call.bearer(token)).send().status();

        assertThat(status == 401 || status == 403)
            .as("%s is refused %s", token, tool)
            .isEqualTo(!shown.contains(tool));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void thePagesOfACallerAreItsList(Era era) {
    for (String token : List.of(NOBODY, ANN, PARTNER)) {
      for (String method : List.of("tools/list", "prompts/list", "resources/list")) {
        assertThat(list(era, paged, method, token))
            .hasSizeGreaterThan(2)
            .isEqualTo(list(era, hiding, method, token));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCursorOfSomebodyElseShowsNothingOfTheirs(Era era) {
    String cursor = page(era, paged, "tools/list", "", PARTNER).string("result.nextCursor");

    String rest =
        page(era, paged, "tools/list", "\"cursor\":\"" + cursor + "\"", NOBODY).text();

    assertThat(rest).contains("\"tools\":[{").doesNotContain("whoami\"", "depot_");
  }

  @ParameterizedTest
  @CsvSource({"tools/list", "prompts/list", "resources/list", "resources/templates/list"})
  void noCacheMayShareThem(String method) {
    assertThat(page(Era.MODERN, hiding, method, "", ANN).string("result.cacheScope"))
        .isEqualTo("private");
    assertThat(page(Era.MODERN, hiding, method, "", NOBODY).string("result.cacheScope"))
        .isEqualTo("private");
    assertThat(page(Era.MODERN, showing, method, "", ANN).string("result.cacheScope"))
        .isEqualTo("public");
  }

  @ParameterizedTest
  @EnumSource
  void aTokenThatIsNotGoodIsRefusedAndSeesNoList(Era era) {
    assertThat(page(era, hiding, "tools/list", "", "forged").status()).isEqualTo(401);
    assertThat(page(era, showing, "tools/list", "", "forged").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource
  void everythingIsShownToEverybodyByDefault(Era era) {
    assertThat(list(era, showing, "tools/list", NOBODY))
        .contains("whoami", "depot_order", "delete_account")
        .isEqualTo(list(era, showing, "tools/list", PARTNER));
  }
}
