package com.leanmcp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.AuthUser;
import com.leanmcp.auth.FakeClerk.Reply;
import com.leanmcp.environment.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who the caller is: by the claims, else by Clerk, and in any case somebody. */
final class ClerkUserTest extends ClerkFixture {
  private static String user() {
    try (InputStream in = ClerkUserTest.class.getResourceAsStream("/clerk/user.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("user_cafebabe", SUBJECT);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private int lookUps() {
    return clerk.asked(FakeClerk.USERS).size();
  }

  @Test
  void takesTheProfileFromTheClaims() {
    configureSecretKey();
    clerk.user = Reply.ok(user());
    AuthUser user =
        user(session(",\"email\":\"a@b.test\",\"email_verified\":true,\"given_name\":\"Ann\","
            + "\"family_name\":\"Bee\",\"picture\":\"https://img.test/a\",\"x\":{\"y\":1}"));

    assertThat(user.userId()).isEqualTo(SUBJECT);
    assertThat(user.sub()).isEqualTo(SUBJECT);
    assertThat(user.issuer()).isEqualTo(clerk.url());
    assertThat(user.email()).contains("a@b.test");
    assertThat(user.emailVerified()).isTrue();
    assertThat(user.firstName()).contains("Ann");
    assertThat(user.lastName()).contains("Bee");
    assertThat(user.imageUrl()).contains("https://img.test/a");
    assertThat(user.claims().get("x")).isPresent();
    assertThat(lookUps()).isZero();
  }

  @Test
  void knowsTheNamesOfClerksTemplatesToo() {
    AuthUser user =
        user(session(",\"email\":\"a@b.test\",\"email_verified\":\"true\",\"first_name\":\"Ann\","
            + "\"given_name\":\"\",\"last_name\":\"Bee\",\"image_url\":\"https://img.test/a\""));

    assertThat(user.emailVerified()).isFalse();
    assertThat(user.firstName()).contains("Ann");
    assertThat(user.lastName()).contains("Bee");
    assertThat(user.imageUrl()).contains("https://img.test/a");
  }

  @Test
  void readsScopesFromEitherClaim() {
    assertThat(user(access(",\"scope\":\"read:foo  write:bar\"")).scopes())
        .containsExactly("read:foo", "write:bar");
    assertThat(user(access(",\"scp\":[\"a\",\"b\"]")).scopes()).containsExactly("a", "b");
    assertThat(user(access(",\"scp\":[\"a\",1],\"scope\":7")).scopes()).isEmpty();
    assertThat(user(session("")).scopes()).isEmpty();
  }

  @Test
  void asksClerkForTheProfileThatTheClaimsLack() {
    configureSecretKey();
    clerk.user = Reply.ok(user());
    AuthUser user = user(session(",\"given_name\":\"Ann\""));

    assertThat(user.email()).contains("john.doe@clerk.test");
    assertThat(user.emailVerified()).isTrue();
    assertThat(user.firstName()).contains("Ann");
    assertThat(user.lastName()).contains("Doe");
    assertThat(user.imageUrl()).contains("https://clerk.com");
    assertThat(clerk.asked(FakeClerk.USERS)).singleElement().satisfies(asked -> {
      assertThat(asked.path()).isEqualTo(FakeClerk.USERS + SUBJECT);
      assertThat(asked.authorization()).isEqualTo("Bearer sk_test_canary");
    });
  }

  @Test
  void remembersAProfileForAMinute() {
    configureSecretKey();
    clerk.user = Reply.ok(user());
    user(session(""));
    user(session(""));
    assertThat(lookUps()).isEqualTo(1);

    clock.advance(Duration.ofSeconds(60));
    user(session(",\"exp2\":1"));
    assertThat(lookUps()).isEqualTo(2);
  }

  @Test
  void asksNobodyWithoutASecretKeyOrForWhoIsNoUser() {
    user(session(""));
    configureSecretKey();
    for (String subject :
        new String[] {"mch_1", "user_", "user_../x", "user_a/b", "user_a?b", "User_a"}) {
      user(TestKey.ONE.sign(
          SESSION_HEADER, claims(",\"azp\":\"" + PARTY + "\"").replace(SUBJECT, subject)));
    }
    assertThat(lookUps()).isZero();
  }

  static List<Reply> failures() {
    return List.of(
        Reply.status(404, "{}"),
        Reply.status(401, "{\"errors\":[]}"),
        Reply.status(429, ""),
        Reply.status(500, user()),
        Reply.status(302, "").to("http://127.0.0.1:1/"),
        Reply.ok("<html>"),
        Reply.ok(user().replace(SUBJECT, "user_other")),
        Reply.ok(user().replace("\"object\": \"user\"", "\"pad\":\"" + "x".repeat(270_000) + "\"")),
        Reply.ok(user()).after(4_000));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void letsTheUserInWhenClerkCannotTell(Reply failure) {
    configureSecretKey();
    clerk.user = failure;
    AuthUser user = user(session(",\"given_name\":\"Ann\""));

    assertThat(user.email()).isEmpty();
    assertThat(user.firstName()).contains("Ann");
    user(session(""));
    assertThat(lookUps()).isEqualTo(1);
    clock.advance(Duration.ofSeconds(10));
    clerk.user = Reply.ok(user());
    assertThat(user(session("")).email()).contains("john.doe@clerk.test");
  }

  @Test
  void takesOnlyThePrimaryAddressAndOnlyItsOwnVerification() {
    configureSecretKey();
    clerk.user = Reply.ok(
        "{\"id\":\"" + SUBJECT + "\",\"primary_email_address_id\":\"two\",\"email_addresses\":["
            + "{\"id\":\"one\",\"email_address\":\"one@b.test\",\"verification\":{\"status\":\"verified\"}},"
            + "{\"id\":\"two\",\"email_address\":\"two@b.test\",\"verification\":{\"status\":\"unverified\"}}]}");
    AuthUser user = user(session(",\"email_verified\":true"));

    assertThat(user.email()).contains("two@b.test");
    assertThat(user.emailVerified()).isFalse();
    assertThat(user.firstName()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",\"primary_email_address_id\":null,\"email_addresses\":[]",
        ",\"primary_email_address_id\":\"x\"",
        ",\"primary_email_address_id\":\"x\",\"email_addresses\":[1,{\"id\":\"y\"},{\"id\":\"x\",\"verification\":null}]"
      })
  void bearsUsersWithoutAddress(String more) {
    configureSecretKey();
    clerk.user = Reply.ok("{\"id\":\"" + SUBJECT + "\",\"first_name\":\"Ann\"" + more + "}");
    AuthUser user = user(session(""));

    assertThat(user.email()).isEmpty();
    assertThat(user.firstName()).contains("Ann");
  }

  @Test
  void asksOnceForManyCallersAtTheSameTime() throws Exception {
    configure(builder -> builder.secretKey(new Secret("sk_test_canary\n")));
    clerk.user = Reply.ok(user()).after(300);
    accepts(session(",\"email\":\"warm@b.test\""));
    Thread[] threads = new Thread[20];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = new Thread(() -> user(session("")));
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(lookUps()).isEqualTo(1);
  }
}
