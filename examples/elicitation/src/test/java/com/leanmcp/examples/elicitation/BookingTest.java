package com.leanmcp.examples.elicitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Books and cancels as a stateless client does, whose user fills in the forms. */
final class BookingTest {
  private static final String FORMS = "{\"elicitation\":{}}";
  private static final String ADA =
      "{\"name\":\"Ada\",\"email\":\"ada@example.com\",\"seats\":3,\"extras\":[\"DRINK\"]}";

  private final McpServer server = McpServer.named("theater", "1.0.0")
      .port(0)
      .services(BookingServiceTable.of(new BookingService()))
      .start();

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> call(
      String tool, String arguments, String answers, String capabilities)
      throws IOException, InterruptedException {
    String body = """
        {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"%s","arguments":%s,
         "inputResponses":%s,
         "_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",
                  "io.modelcontextprotocol/clientCapabilities":%s,
                  "io.modelcontextprotocol/clientInfo":{"name":"test","version":"1"}}}}
        """.formatted(tool, arguments, answers, capabilities);
    HttpRequest request = HttpRequest.newBuilder(
            URI.create("http://localhost:" + server.port() + "/mcp"))
        .header("Content-Type", "application/json")
        .header("Accept", "application/json, text/event-stream")
        .header("MCP-Protocol-Version", "2026-07-28")
        .header("Mcp-Method", "tools/call")
        .header("Mcp-Name", tool)
        .POST(BodyPublishers.ofString(body))
        .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private String called(String tool, String arguments, String answers) throws Exception {
    return call(tool, arguments, answers, FORMS).body();
  }

  private static String accepted(String key, String content) {
    return "{\"" + key + "\":{\"action\":\"accept\",\"content\":" + content + "}}";
  }

  @Test
  void asksWhoComesAndBooksForThem() throws Exception {
    String show = "{\"show\":\"HAMLET\"}";

    String asked = called("book_seats", show, "{}");
    String booked = called("book_seats", show, accepted("guest", ADA));

    assertThat(asked)
        .contains("\"resultType\":\"input_required\"", "Who comes", "\"title\":\"Your name\"");
    assertThat(booked).contains("Booking 1: 3 seats of HAMLET for Ada with [DRINK]");
    assertThat(called("free_seats", show, "{}")).contains("\"text\":\"7\"");
  }

  @Test
  void booksWithoutAFormForAGuestTheAgentKnows() throws Exception {
    String arguments = "{\"show\":\"CATS\",\"guest\":" + ADA + "}";

    assertThat(call("book_seats", arguments, "{}", "{}").body())
        .contains("3 seats of CATS for Ada");
  }

  @Test
  void leavesTheSeatsOfAUserWhoSaysNo() throws Exception {
    String show = "{\"show\":\"FAUST\"}";

    assertThat(called("book_seats", show, "{\"guest\":{\"action\":\"decline\"}}"))
        .contains("does not want to go");
    assertThat(called("book_seats", show, "{\"guest\":{\"action\":\"cancel\"}}"))
        .contains("not decided");
    assertThat(called("free_seats", show, "{}")).contains("\"text\":\"10\"");
  }

  @Test
  void cancelsOnlyWhatTheUserConfirms() throws Exception {
    called("book_seats", "{\"show\":\"HAMLET\",\"guest\":" + ADA + "}", "{}");
    String number = "{\"number\":1}";

    HttpResponse<String> formless = call("cancel_booking", number, "{}", "{}");
    String unsure = called("cancel_booking", number, accepted("confirmation", "{\"sure\":false}"));
    String sure = called("cancel_booking", number, accepted("confirmation", "{\"sure\":true}"));

    assertThat(formless.statusCode()).isEqualTo(400);
    assertThat(formless.body()).contains("-32021");
    assertThat(unsure).contains("The booking stays.");
    assertThat(sure).contains("3 seats of HAMLET are free again.");
  }
}
