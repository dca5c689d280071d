package com.leanmcp.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.access.AuthUser;
import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authentication.Allowed;
import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.access.Authentication.Refused;
import com.leanmcp.access.Authenticator;
import com.leanmcp.access.Credentials;
import com.leanmcp.tests.service.AccountService;
import com.leanmcp.tests.service.AccountServiceTable;
import com.leanmcp.tests.service.CalculatorService;
import com.leanmcp.tests.service.CalculatorServiceTable;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A caller whom the authenticator remembers is not verified again, and what does not block is answered where it came. */
class RememberedTokenTest {
  private final Queue<String> verified = new ConcurrentLinkedQueue<>();
  private final Queue<String> lookedUpOn = new ConcurrentLinkedQueue<>();

  private final McpServer server = McpServer.named("test", "1")
      .port(0)
      .services(
          AccountServiceTable.of(new AccountService(() -> {})),
          CalculatorServiceTable.of(new CalculatorService()))
      .hideInaccessible()
      .authenticator(new Remembering())
      .start();

  /** Remembers ann, verifies bob and fails to remember eve. */
  private final class Remembering implements Authenticator {
    @Override
    public Authentication authenticate(Credentials credentials) {
      verified.add(credentials.token());
      return credentials.token().equals("bob")
          ? new Allowed(AuthUser.of("issuer", "bob"))
          : new Refused(Reason.SIGNATURE);
    }

    @Override
    public Optional<Authentication> remembered(Credentials credentials) {
      lookedUpOn.add(Thread.currentThread().getName());
      return switch (credentials.token()) {
        case "ann" -> Optional.of(new Allowed(AuthUser.of("issuer", "ann")));
        case "mallory" -> Optional.of(new Refused(Reason.SIGNATURE));
        case "eve" -> throw new IllegalStateException("a canary");
        default -> Optional.empty();
      };
    }
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Reply whoami(String token) {
    return Message.call(server.port(), "whoami", "{}")
        .with("Authorization", "Bearer " + token)
        .send();
  }

  @Test
  void whoIsRememberedIsNotVerified() {
    assertThat(whoami("ann").content()).isEqualTo("ann");
    assertThat(whoami("bob").content()).isEqualTo("bob");

    assertThat(verified).containsExactly("bob");
  }

  @Test
  void onlyGoodNewsIsBelieved() {
    assertThat(whoami("mallory").status()).isEqualTo(401);

    assertThat(verified).containsExactly("mallory");
  }

  @Test
  void aMemoryThatFailsIsNone() {
    assertThat(whoami("eve").status()).isEqualTo(401);
    assertThat(verified).containsExactly("eve");
  }

  @Test
  void whatDoesNotBlockIsAnsweredOnTheThreadThatRead() {
    Reply list = Message.modern(server.port(), "tools/list", "")
        .with("Authorization", "Bearer ann")
        .send();

    assertThat(list.text()).contains("\"whoami\"");
    assertThat(verified).isEmpty();
    assertThat(lookedUpOn).singleElement().asString().startsWith("XNIO");
  }
}
