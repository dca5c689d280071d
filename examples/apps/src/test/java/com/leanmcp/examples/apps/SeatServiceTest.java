package com.leanmcp.examples.apps;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.test.client.Answer;
import com.leanmcp.test.client.TestClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a client with views sees of the service. */
final class SeatServiceTest {
  private final TestClient client = TestClient.of(SeatServiceTable.of(new SeatService()));

  @AfterEach
  void close() {
    client.close();
  }

  private JsonObject ui(String tool) {
    JsonObject found = client.tools().stream()
        .filter(each -> each.string("name").orElseThrow().equals(tool))
        .findFirst()
        .orElseThrow();
    return (JsonObject)
        ((JsonObject) found.get("_meta").orElseThrow()).get("ui").orElseThrow();
  }

  @Test
  void theServerSaysThatItHasViews() {
    Answer discovered = client.request("server/discover", "{}");

    assertThat(discovered.expectResult().get("capabilities").orElseThrow().toString())
        .contains("io.modelcontextprotocol/ui");
  }

  @Test
  void theToolsNameTheirViewAndTheModelIsShownOneOfThem() {
    assertThat(ui("show_seats").string("resourceUri")).contains("ui://seats/picker");
    assertThat(ui("show_seats").get("visibility")).isEmpty();
    assertThat(ui("take_seat").get("visibility").orElseThrow().toString()).contains("value=app");
  }

  @Test
  void theViewIsTheFile() throws Exception {
    String file = new String(
        SeatService.class.getResourceAsStream("picker.html").readAllBytes(),
        StandardCharsets.UTF_8);

    JsonObject result =
        client.request("resources/read", "{\"uri\":\"ui://seats/picker\"}").expectResult();

    assertThat(result.get("contents").orElseThrow().toString())
        .contains("text/html;profile=mcp-app", "prefersBorder");
    assertThat(client.read("ui://seats/picker").text()).isEqualTo(file);
  }

  @Test
  void aSeatIsTakenOnce() {
    assertThat(client.call("take_seat", "{\"seat\":\"C6\"}").isError()).isFalse();
    assertThat(client.call("take_seat", "{\"seat\":\"C6\"}").text())
        .contains("the seat C6 is taken");
    assertThat(client.call("show_seats").text()).contains("\"taken\":[\"A1\",\"B3\",\"C6\"]");
  }

  @Test
  void clientsWithoutViewsReadThePlan() {
    assertThat(client.call("show_seats").text())
        .contains("\"rows\":[[{\"name\":\"A1\",\"free\":false}");
    assertThat(List.of(client.toolNames())).hasSize(1);
  }
}
