package com.leanmcp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.Credentials;
import com.leanmcp.auth.FakeClerk.Reply;
import com.leanmcp.auth.oauth.Refresh;
import com.leanmcp.environment.Secret;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing secret is logged, printed or thrown: canaries are sown and looked for. */
final class ClerkSecrecyTest extends ClerkFixture {
  private static final Logger LOGGER = Logger.getLogger("com.leanmcp");

  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final Handler listener = new Handler() {
    @Override
    public void publish(LogRecord record) {
      seen.add(record.getLoggerName() + record.getMessage());
      if (record.getThrown() != null) {
        StringWriter trace = new StringWriter();
        record.getThrown().printStackTrace(new PrintWriter(trace));
        seen.add(trace.toString());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  };

  @BeforeEach
  void listen() {
    LOGGER.setLevel(Level.ALL);
    LOGGER.addHandler(listener);
    configure(builder -> builder
        .secretKey(new Secret("sk_canary"))
        .clientId("client_1")
        .clientSecret(new Secret("canary_secret")));
  }

  @AfterEach
  void stopListening() {
    LOGGER.removeHandler(listener);
    LOGGER.setLevel(null);
  }

  private String lasting(String more) {
    return TestKey.ONE.sign(
        SESSION_HEADER,
        claims(",\"azp\":\"" + PARTY + "\"" + more).replace("" + (NOW + 60), "" + (NOW + 9_999)));
  }

  private void use(String token) {
    Credentials credentials = new Credentials(token, URI.create(RESOURCE));
    seen.add(provider.authenticate(credentials).toString());
    seen.add(credentials.toString());
    seen.add(provider.refresh("canary_refresh").toString());
  }

  @Test
  void keepsSecretsToItself() {
    String canary = ",\"canary\":\"canary\",\"given_name\":\"canary\"";
    List<Reply> replies = List.of(
        Reply.status(500, "canary"),
        Reply.ok("canary"),
        Reply.ok(TestKey.set(TestKey.ONE.jwk("ins_canary", ",\"d\":\"canary\""))),
        Reply.ok(
            "{\"access_token\":\"canary\",\"id_token\":\"canary\",\"refresh_token\":\"canary\"}"),
        Reply.ok(TestKey.set(TestKey.ONE.jwk())));
    for (Reply reply : replies) {
      clerk.keys = reply;
      clerk.token = reply;
      clerk.user = reply;
      clock.advance(Duration.ofSeconds(40));
      use(lasting(canary));
      use("canary.canary.canary");
      use(TestKey.TWO.sign("{\"alg\":\"RS256\",\"kid\":\"canary\"}", claims(canary)));
    }
    clerk.token = Reply.ok(
        "{\"access_token\":\"canary\",\"id_token\":\"canary\",\"refresh_token\":\"canary\"}");
    use(lasting(",\"email\":\"canary@b.test\""));
    assertThat(provider.refresh("canary_refresh")).isInstanceOf(Refresh.Refreshed.class);
    seen.add(provider.toString());
    clerk.close();
    use(lasting(canary));

    assertThat(seen).anyMatch(line -> line.contains("cannot fetch keys"));
    assertThat(seen).anyMatch(line -> line.contains("no profile from"));
    assertThat(seen).anyMatch(line -> line.contains("no token refreshed"));
    assertThat(seen).noneMatch(line -> line.contains("canary"));
  }
}
