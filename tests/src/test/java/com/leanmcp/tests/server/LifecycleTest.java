package com.leanmcp.tests.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.McpServer;
import com.leanmcp.access.AuthUser;
import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authenticator;
import com.leanmcp.access.Credentials;
import com.leanmcp.service.ServiceUnavailableException;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.service.AccountService;
import com.leanmcp.tests.service.AccountServiceTable;
import com.leanmcp.tests.service.CalculatorService;
import com.leanmcp.tests.service.CalculatorServiceTable;
import com.leanmcp.tests.service.Courier;
import com.leanmcp.tests.service.Gate;
import com.leanmcp.tests.wire.Background;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import com.leanmcp.tests.wire.Wire;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How a server starts, fills up and stops. */
class LifecycleTest {
  /** Lets nobody in, is a gate besides, and knows whether it was closed. */
  static final class ClosingAuthenticator implements Authenticator, Gate, AutoCloseable {
    private final AtomicBoolean closed = new AtomicBoolean();

    @Override
    public Authentication authenticate(Credentials credentials) {
      return new Authentication.Allowed(
          AuthUser.of("issuer", credentials.resource().toString()));
    }

    @Override
    public void await() {}

    @Override
    public void close() {
      closed.set(true);
    }
  }

  @Test
  void findsEveryServiceByItself() {
    try (McpServer server = TestServer.start()) {
      String list = Message.modern(server.port(), "tools/list", "").send().text();

      assertThat(list).contains("\"add\"", "\"create_order\"", "\"whoami\"", "\"open_whoami\"");
    }
  }

  @Test
  void servesOnlyTheServicesItIsGiven() {
    try (McpServer server = McpServer.named("one", "1")
        .port(0)
        .services(CalculatorServiceTable.of(new CalculatorService()))
        .start()) {
      String list = Message.modern(server.port(), "tools/list", "").send().text();

      assertThat(list).contains("\"add\"").doesNotContain("create_order");
    }
  }

  @Test
  void namesServiceParameterAndCureWhenSomethingIsNotProvided() {
    assertThatThrownBy(() -> McpServer.named("none", "1").port(0).start())
        .isInstanceOf(ServiceUnavailableException.class)
        .hasMessageContaining("com.leanmcp.tests.service.AccountService asks for Gate gate")
        .hasMessageContaining(".provide(Gate.class, …)");
  }

  @Test
  void providesTheAuthenticatorUnderEveryTypeItIs() {
    ClosingAuthenticator authenticator = new ClosingAuthenticator();
    try (McpServer server = McpServer.named("auth", "1")
        .port(0)
        .provide(Courier.class, new TestServer.Threads())
        .authenticator(authenticator)
        .authenticator("partner", new TestServer.OfKind("partner"))
        .start()) {
      Reply reply = Message.call(server.port(), "whoami", "{}").bearer("any").send();

      assertThat(reply.content()).isEqualTo("http://localhost:" + server.port() + "/mcp");
    }
    assertThat(authenticator.closed).isTrue();
  }

  @Test
  void twoToolsOfOneNameStopTheStart() {
    assertThatThrownBy(() -> McpServer.named("twice", "1")
            .port(0)
            .services(
                CalculatorServiceTable.of(new CalculatorService()),
                CalculatorServiceTable.of(new CalculatorService()))
            .start())
        .hasMessageContaining("two tools are named \"add\"")
        .hasMessageContaining("com.leanmcp.tests.service.CalculatorService");
  }

  @Test
  void aProtectedToolWithoutAuthenticatorStopsTheStart() {
    assertThatThrownBy(() -> McpServer.named("open", "1")
            .port(0)
            .services(AccountServiceTable.of(new AccountService(() -> {})))
            .start())
        .hasMessageContaining("\"delete_account\"")
        .hasMessageContaining(".authenticator(…)");
  }

  @Test
  void aPortInUseIsAnErrorAndNeverAnotherPort() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThatThrownBy(
              () -> TestServer.builder(() -> {}).port(taken.getLocalPort()).start())
          .hasMessageContaining("port " + taken.getLocalPort());
    }
  }

  @Test
  void aPortThatIsNoneIsRefused() {
    assertThatThrownBy(() -> McpServer.named("port", "1").port(70_000))
        .hasMessage("a port is a number from 0 to 65535, not 70000");
  }

  @Test
  void oneCallTooManyIs503WithRetryAfter() throws Exception {
    CountDownLatch entered = new CountDownLatch(2);
    Semaphore leave = new Semaphore(0);
    Gate gate = () -> {
      entered.countDown();
      leave.acquire();
    };
    try (McpServer server = TestServer.builder(gate).maxConcurrentCalls(2).start()) {
      CompletableFuture<Reply> one = waiting(server);
      CompletableFuture<Reply> two = waiting(server);
      assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();

      Reply refused = Message.call(server.port(), "wait", "{}").send();
      Reply notBlocking =
          Message.call(server.port(), "add", "{\"a\":1,\"b\":2}").send();
      leave.release(2);

      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.header("Retry-After")).isPresent();
      assertThat(refused.errorCode()).isPositive();
      assertThat(notBlocking.content()).isEqualTo("3");
      assertThat(one.get(20, TimeUnit.SECONDS).content()).isEqualTo("through");
      assertThat(two.get(20, TimeUnit.SECONDS).content()).isEqualTo("through");
    }
  }

  @Test
  void aCallerThatWasAnsweredMayCallAgainAtOnce() throws Exception {
    try (McpServer server = TestServer.builder(() -> {}).maxConcurrentCalls(1).start();
        Wire wire = new Wire(server.port())) {
      for (int i = 0; i < 2_000; i++) {
        assertThat(Message.call(server.port(), "wait", "{}").send(wire).status())
            .isEqualTo(200);
      }
    }
  }

  @Test
  void anExecutorThatFailsCostsOneAnswerAndNoPlace() {
    AtomicInteger failures = new AtomicInteger(3);
    ExecutorService flaky = new AbstractExecutorService() {
      @Override
      public void execute(Runnable task) {
        if (failures.getAndDecrement() > 0) {
          throw new OutOfMemoryError("a canary: unable to create native thread");
        }
        new Thread(task).start();
      }

      @Override
      public void shutdown() {}

      @Override
      public List<Runnable> shutdownNow() {
        return List.of();
      }

      @Override
      public boolean isShutdown() {
        return false;
      }

      @Override
      public boolean isTerminated() {
        return false;
      }

      @Override
      public boolean awaitTermination(long timeout, TimeUnit unit) {
        return true;
      }
    };
    try (McpServer server =
        TestServer.builder(() -> {}).executor(flaky).maxConcurrentCalls(1).start()) {
      for (int i = 0; i < 3; i++) {
        Reply failed = Message.call(server.port(), "wait", "{}").send();
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.errorCode()).isEqualTo(-32603);
        assertThat(failed.text()).doesNotContain("canary");
      }
      assertThat(Message.call(server.port(), "wait", "{}").send().content()).isEqualTo("through");
    }
  }

  @Test
  void aHalfSentMessageDoesNotHoldUpTheStop() throws Exception {
    McpServer server =
        TestServer.builder(() -> {}).shutdownGrace(Duration.ofMinutes(5)).start();
    try (Wire wire = new Wire(server.port())) {
      wire.write(
          "POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"
              .getBytes(StandardCharsets.US_ASCII));
      Message.modern(server.port(), "server/discover", "").send();

      Background.run(server::close).get(60, TimeUnit.SECONDS);
    }
  }

  @Test
  void aGracePeriodWithoutEndIsRefused() {
    assertThatThrownBy(
            () -> McpServer.named("x", "1").shutdownGrace(Duration.ofSeconds(Long.MAX_VALUE)))
        .hasMessageContaining("24 hours");
  }

  @Test
  void anAllowedHostHasNoPort() {
    assertThatThrownBy(() -> McpServer.named("x", "1").allowedHosts("example.com:8443"))
        .hasMessageContaining("example.com:8443");
  }

  @Test
  void aStoppingServerFinishesWhatRunsAndRefusesWhatIsNew() throws Exception {
    CountDownLatch entered = new CountDownLatch(1);
    Semaphore leave = new Semaphore(0);
    McpServer server = TestServer.builder(() -> {
          entered.countDown();
          leave.acquire();
        })
        .start();
    CompletableFuture<Reply> running = waiting(server);
    assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();

    CompletableFuture<Void> closing = Background.run(server::close);
    Reply refused = untilRefused(server);
    leave.release();

    assertThat(refused.status()).isEqualTo(503);
    assertThat(running.get(20, TimeUnit.SECONDS).content()).isEqualTo("through");
    closing.get(20, TimeUnit.SECONDS);
    assertThatThrownBy(() -> Message.call(server.port(), "wait", "{}").send())
        .isInstanceOf(Exception.class);
  }

  @Test
  void theGracePeriodEnds() throws Exception {
    CountDownLatch entered = new CountDownLatch(1);
    McpServer server = TestServer.builder(() -> {
          entered.countDown();
          Thread.sleep(60_000);
        })
        .shutdownGrace(Duration.ofMillis(200))
        .start();
    waiting(server);
    assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();

    CompletableFuture<Void> closing = Background.run(server::close);

    closing.get(20, TimeUnit.SECONDS);
  }

  private static CompletableFuture<Reply> waiting(McpServer server) {
    return Background.start(() -> Message.call(server.port(), "wait", "{}").send());
  }

  private static Reply untilRefused(McpServer server) throws InterruptedException {
    Reply reply = Message.modern(server.port(), "server/discover", "").send();
    for (int i = 0; i < 1000 && reply.status() == 200; i++) {
      Thread.sleep(10);
      reply = Message.modern(server.port(), "server/discover", "").send();
    }
    return reply;
  }
}
