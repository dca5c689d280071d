package com.leanmcp.tests.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.access.AuthUser;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.test.client.CallResult;
import com.leanmcp.test.client.PromptMessages.Message;
import com.leanmcp.test.client.RunningServer;
import com.leanmcp.test.client.TestClient;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.service.OrderService.Item;
import com.leanmcp.tests.service.OrderService.Order;
import com.leanmcp.tests.service.OrderService.Priority;
import com.leanmcp.tests.service.OrderService.Receipt;
import com.leanmcp.tests.service.OrderService_OrderCodec;
import com.leanmcp.tests.service.OrderService_ReceiptCodec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What authors test their services with: the same in memory and over HTTP. */
abstract class TestClientTest {
  private static final Item BOOK = new Item("BUK-1", 2, 3.5);

  abstract TestClient client();

  static final class InMemoryTest extends TestClientTest {
    private final TestClient client = TestClient.of(TestServer.builder(() -> {}));

    @Override
    TestClient client() {
      return client;
    }

    @AfterEach
    void close() {
      client.close();
    }

    @Test
    void aServerThatHasEndedAnswersNothing() {
      client.close();

      assertThatThrownBy(() -> client.call("priorities")).isInstanceOf(AssertionError.class);
    }
  }

  static final class OverHttpTest extends TestClientTest {
    @RegisterExtension
    static final RunningServer SERVER = RunningServer.of(() -> TestServer.builder(() -> {}));

    @Override
    TestClient client() {
      return SERVER.client();
    }

    @Test
    void theServerIsThereForOtherClientsToo() {
      assertThat(SERVER.uri().getPort()).isEqualTo(SERVER.server().port());
    }
  }

  @Test
  void valuesGoInAndComeOutAsTheirTypes() {
    Order order = new Order("Ann", List.of(BOOK), Priority.URGENT, Optional.empty());

    Receipt receipt = client()
        .call("create_order", order, OrderService_OrderCodec.INSTANCE)
        .as(OrderService_ReceiptCodec.INSTANCE);

    assertThat(receipt).isEqualTo(new Receipt("Ann", 1, 7, Priority.URGENT, Optional.empty()));
  }

  @Test
  void violationsAreFoundWhereTheyAre() {
    CallResult refused = client()
        .call(
            "create_order",
            "{\"customer\":\"\",\"items\":[{\"sku\":\"x\",\"quantity\":0,\"price\":1}]}");

    refused
        .expectViolation("/customer", "at least 1 character")
        .expectViolation("/items/0/sku", "")
        .expectViolation("/items/0/quantity", "1");
    assertThat(refused.violations()).hasSize(3);
    assertThatThrownBy(() -> refused.expectViolation("/items/0/price", ""))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected a violation at \"/items/0/price\"")
        .hasMessageContaining("/customer");
    assertThatThrownBy(refused::expectSuccess).hasMessageContaining("/items/0/quantity");
    assertThatThrownBy(() -> refused.as(OrderService_ReceiptCodec.INSTANCE))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void whatFailsSaysSo() {
    client().call("fail", "{\"message\":\"out of paper\"}").expectFailure("out of paper");
    client().call("broken_receipt").expectFailure("breaks its output schema");
    client().call("no_such_tool").answer().expectError("no tool \"no_such_tool\"");
    assertThatThrownBy(() -> client().call("priorities").expectFailure("failed"))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> client().call("no_such_tool").expectSuccess())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no tool");
  }

  @Test
  void callersAreMadeUp() {
    assertThat(client().as("ann").call("whoami").text()).isEqualTo("ann");
    assertThat(client().as(AuthUser.of("https://issuer", "bob")).call("whoami").text())
        .isEqualTo("bob");
    client().call("whoami").expectUnauthenticated();
    client().as("ann").call("delete_account").expectMissingScope();
    client().as("ann", "account:delete").call("delete_account").expectSuccess();
    assertThatThrownBy(() -> client().as("ann").call("whoami").expectUnauthenticated())
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void tokensOfTheServersOwnCount() {
    assertThat(client().withToken("user~eve").call("whoami").text()).isEqualTo("eve");
    client().withToken("nobody").call("whoami").expectUnauthenticated();
  }

  @Test
  void progressAndLogMessagesAreKept() {
    CallResult result = client().call("chant", "{\"name\":\"Om\",\"times\":2}").expectSuccess();

    assertThat(result.answer().notifications())
        .extracting(each -> each.string("method").orElse(""))
        .contains("notifications/progress", "notifications/message");
  }

  @Test
  void argumentsInHeadersAreRepeatedThere() {
    assertThat(client().call("weather", "{\"region\":\"Łódź\",\"days\":3}").text())
        .isEqualTo("Łódź 3 true");
  }

  @Test
  void promptsAndResourcesAreThereToo() {
    assertThat(client().prompt("plan", Map.of("until", "2027-01-01")).messages())
        .containsExactly(
            new Message("user", "What is to be done until 2027-01-01?"),
            new Message("assistant", "First I look at what is open."));
    assertThat(client().read("book://1").text()).contains("title");
    assertThatThrownBy(() -> client().read("book://0").text()).isInstanceOf(AssertionError.class);
  }

  @Test
  void everyPageOfTheToolsIsListed() {
    assertThat(client().toolNames())
        .contains("create_order", "whoami", "weather")
        .isSorted();
    assertThat(client().tools()).allMatch(tool -> tool.get("inputSchema").isPresent());
  }

  @Test
  void anyRequestCanBeSent() {
    JsonObject result = client()
        .request(
            "completion/complete",
            "{\"ref\":{\"type\":\"ref/prompt\",\"name\":\"trip\"},"
                + "\"argument\":{\"name\":\"city\",\"value\":\"\"},"
                + "\"context\":{\"arguments\":{\"country\":\"Norway\"}}}")
        .expectResult();

    assertThat(result.get("completion")).isPresent();
  }
}
