package com.leanmcp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.AuthUser;
import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.access.Credentials;
import com.leanmcp.environment.Secret;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fake Clerk, a clock that stands at {@link #NOW}, and tokens that are good until a test spoils them. */
abstract class ClerkFixture {
  static final long NOW = 1_800_000_000L;
  static final String RESOURCE = "https://mcp.example.com/mcp";
  static final String PARTY = "https://app.example.com";
  static final String CLIENT = "client_2abc";
  static final String SUBJECT = "user_2abcDEF";
  static final String SESSION_HEADER = "{\"alg\":\"RS256\",\"kid\":\"ins_one\",\"typ\":\"JWT\"}";
  static final String ACCESS_HEADER = "{\"alg\":\"RS256\",\"kid\":\"ins_one\",\"typ\":\"at+jwt\"}";

  final FakeClerk clerk = new FakeClerk();
  final MovableClock clock = new MovableClock(Instant.ofEpochSecond(NOW));
  ClerkProvider provider = provider(builder -> builder);

  @BeforeEach
  void nothingWasAskedYet() {
    assertThat(clerk.asked()).isEmpty();
  }

  @AfterEach
  void close() {
    provider.close();
    clerk.close();
  }

  ClerkProvider provider(UnaryOperator<ClerkProviderBuilder> more) {
    return more.apply(ClerkProvider.builder()
            .frontendApi(clerk.url())
            .backendApi(URI.create(clerk.url() + "/v1"))
            .authorizedParties(List.of(PARTY))
            .allowInsecureLoopback()
            .clock(clock))
        .build();
  }

  /** Makes the test's provider anew. */
  void configure(UnaryOperator<ClerkProviderBuilder> more) {
    provider.close();
    provider = provider(more);
  }

  void configureSecretKey() {
    configure(builder -> builder.secretKey(new Secret("sk_test_canary")));
  }

  String claims(String more) {
    return "{\"iss\":\"" + clerk.url() + "\",\"sub\":\"" + SUBJECT + "\",\"exp\":" + (NOW + 60)
        + ",\"iat\":" + NOW + more + "}";
  }

  String session(String more) {
    return TestKey.ONE.sign(SESSION_HEADER, claims(",\"azp\":\"" + PARTY + "\"" + more));
  }

  String access(String more) {
    return TestKey.ONE.sign(ACCESS_HEADER, claims(",\"aud\":\"" + RESOURCE + "\"" + more));
  }

  Authentication authenticate(String token) {
    return authenticate(token, RESOURCE);
  }

  Authentication authenticate(String token, String resource) {
    return provider.authenticate(new Credentials(token, URI.create(resource)));
  }

  void accepts(String token) {
    assertThat(authenticate(token)).isInstanceOf(Authentication.Allowed.class);
  }

  AuthUser user(String token) {
    return ((Authentication.Allowed) authenticate(token)).user();
  }

  void refuses(String token, Reason reason) {
    assertThat(authenticate(token)).isEqualTo(new Authentication.Refused(reason));
  }
}
