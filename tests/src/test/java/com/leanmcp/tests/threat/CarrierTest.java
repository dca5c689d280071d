package com.leanmcp.tests.threat;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Era;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import com.leanmcp.tests.wire.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Threats T21, T30 and T31: where a token may come, how it is spelled, and what becomes of two. */
class CarrierTest {
  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Message whoami() {
    return Message.call(server.port(), "whoami", "{}");
  }

  @ParameterizedTest
  @CsvSource({
    "user~ann, '', 200",
    "'', user~ann, 200",
    "user~ann, user~ann, 200",
    "user~ann, user~bob, 400",
    "user~ann, forged, 400",
    "forged, user~ann, 400",
    "forged, forged, 401",
    "forged, '', 401",
    "'', forged, 401",
    "'', '', 401"
  })
  void t21TwoCarriersAreOneToken(String header, String metadata, int status) {
    for (Era era : Era.values()) {
      Message call = era.call(server, "whoami");
      if (!header.isEmpty()) {
        call.bearer(header);
      }
      if (!metadata.isEmpty()) {
        call.metaToken(metadata);
      }

      Reply reply = call.send();

      assertThat(reply.status()).isEqualTo(status);
      assertThat(reply.text().contains("\"ann\"")).isEqualTo(status == 200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[]",
        "\"user~ann\"",
        "{}",
        "{\"type\":\"bearer\"}",
        "{\"token\":null}",
        "{\"token\":[\"user~ann\"]}",
        "{\"token\":\"\"}",
        "{\"token\":\"user~ann \"}",
        "{\"type\":\"basic\",\"token\":\"user~ann\"}",
        "{\"type\":7,\"token\":\"user~ann\"}",
        "{\"token\":\"user~bob\",\"token\":\"user~ann\"}"
      })
  void t21MetadataThatIsNoTokenIs400(String authorization) {
    for (Era era : Era.values()) {
      Message call = era.call(server, "whoami").meta("\"authorization\":" + authorization);

      assertThat(call.send().status()).isEqualTo(400);
      assertThat(era.call(server, "whoami")
              .meta("\"authorization\":" + authorization)
              .bearer("user~ann")
              .send()
              .status())
          .isEqualTo(400);
    }
  }

  @ParameterizedTest
  @EnumSource
  void t21ASecondAuthorizationInTheMetadataIsNotChosenFrom(Era era) {
    Message call = era.call(server, "whoami")
        .meta(
            "\"authorization\":{\"token\":\"user~ann\"},\"authorization\":{\"token\":\"user~bob\"}");

    assertThat(call.send().status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "\"x\"", "7"})
  void t21MetadataThatIsNoObjectCarriesNobody(String meta) {
    Message call = Message.legacyCall(server.port(), Message.session(server.port()), "whoami", "{}")
        .change("\"params\":{", "\"params\":{\"_meta\":" + meta + ",");

    assertThat(call.send().status()).isBetween(400, 401);
  }

  @Test
  void t21EachMessageOfABatchIsItsOwnCallers() {
    String session = Message.session(server.port(), "2025-03-26");
    String batch = "[" + member(1, "user~ann") + "," + member(2, "user~bob") + ","
        + member(3, "forged") + "," + member(4, "") + "]";

    Reply reply =
        Message.of(server.port(), batch).header("Mcp-Session-Id", session).send();

    assertThat(reply.elements()).hasSize(4);
    assertThat(reply.string("0.result.content.0.text")).isEqualTo("ann");
    assertThat(reply.string("1.result.content.0.text")).isEqualTo("bob");
    assertThat(reply.number("2.error.code")).isPositive();
    assertThat(reply.number("3.error.code")).isPositive();
  }

  @Test
  void t21TheHeaderOfABatchHasToAgreeWithEachMessage() {
    String session = Message.session(server.port(), "2025-03-26");
    String batch =
        "[" + member(1, "user~ann") + "," + member(2, "user~bob") + "," + member(3, "") + "]";

    Reply reply = Message.of(server.port(), batch)
        .header("Mcp-Session-Id", session)
        .bearer("user~ann")
        .send();

    assertThat(reply.string("0.result.content.0.text")).isEqualTo("ann");
    assertThat(reply.string("1.error.message")).contains("different tokens");
    assertThat(reply.string("2.result.content.0.text")).isEqualTo("ann");
  }

  private static String member(int id, String token) {
    String meta = token.isEmpty()
        ? ""
        : ",\"_meta\":{\"authorization\":{\"type\":\"bearer\",\"token\":\"" + token + "\"}}";
    return "{\"jsonrpc\":\"2.0\",\"id\":" + id
        + ",\"method\":\"tools/call\",\"params\":{\"name\":\"whoami\",\"arguments\":{}" + meta
        + "}}";
  }

  @ParameterizedTest
  @CsvSource({
    "'Bearer user~ann', 200",
    "'bearer user~ann', 200",
    "'BEARER user~ann', 200",
    "'Bearer  user~ann', 200",
    "'Bearer user~ann ', 200",
    "'Basic user~ann', 401",
    "'user~ann', 401",
    "'Bearer', 400",
    "'Bearer ', 400",
    "'Bearer\tuser~ann', 400",
    "'Bearer user~ann,user~ann', 400",
    "'Bearer user~ann, Bearer user~ann', 400",
    "'Bearer user~ann user~ann', 400",
    "'Bearer \"user~ann\"', 400",
    "'Bearer user~änn', 400",
    "'', 401"
  })
  void t30AHeaderIsReadInOneWayOnly(String header, int status) {
    assertThat(whoami().header("Authorization", header).send().status()).isEqualTo(status);
  }

  @Test
  void t30TwoHeadersAre400EvenIfTheyAgree() {
    assertThat(whoami().bearer("user~ann").bearer("user~ann").send().status()).isEqualTo(400);
    assertThat(whoami().bearer("user~ann").bearer("user~bob").send().status()).isEqualTo(400);
    assertThat(whoami()
            .bearer("user~ann")
            .header("authorization", "Basic dTpw")
            .send()
            .status())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cookie: access_token=user~ann; __session=user~ann",
        "X-Authorization: Bearer user~ann",
        "Proxy-Authorization: Bearer user~ann",
        "X-Api-Key: user~ann",
        "Mcp-Param-Authorization: Bearer user~ann"
      })
  void t31NoOtherHeaderCarriesAToken(String header) {
    int colon = header.indexOf(':');
    Message call = whoami().header(header.substring(0, colon), header.substring(colon + 2));

    assertThat(call.send().status()).isEqualTo(401);
  }

  @Test
  void t31AFormCarriesNoToken() throws IOException {
    byte[] form = "access_token=user~ann".getBytes(StandardCharsets.US_ASCII);
    try (Wire wire = new Wire(server.port())) {
      Reply reply = wire.exchange(
          "POST /mcp",
          List.of("Host: localhost", "Content-Type: application/x-www-form-urlencoded"),
          form);

      assertThat(reply.status()).isEqualTo(415);
    }
  }

  @Test
  void t31ParametersAndArgumentsCarryNoToken() {
    assertThat(Message.call(server.port(), "whoami", "{\"access_token\":\"user~ann\"}")
            .change("\"params\":{", "\"params\":{\"authorization\":{\"token\":\"user~ann\"},")
            .send()
            .status())
        .isEqualTo(401);
  }
}
