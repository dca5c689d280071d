package com.leanmcp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.auth.clerk.ClerkSession;
import com.leanmcp.auth.clerk.Organization;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Organizations, permissions, actors and pending sessions, in both versions of Clerk's session tokens (threat T29). */
final class ClerkSessionTest extends ClerkFixture {
  private static final String FEATURES =
      ",\"v\":2,\"sid\":\"sess_1\",\"fea\":\"o:dashboard,o:teams\"";

  private Organization organization(String more) {
    return ClerkSession.of(user(session(more))).organization().orElseThrow();
  }

  private Set<String> permissions(String features, String permissions, String map) {
    return organization(",\"v\":2,\"fea\":\"" + features + "\",\"o\":{\"id\":\"org_1\",\"per\":\""
            + permissions + "\",\"fpm\":\"" + map + "\"}")
        .permissions();
  }

  @Test
  void readsVersionTwo() {
    String token = session(FEATURES
        + ",\"o\":{\"id\":\"org_1\",\"slg\":\"acme\",\"rol\":\"admin\",\"per\":\"manage,read\","
        + "\"fpm\":\"3,2\"}");
    ClerkSession session = ClerkSession.of(user(token));

    Organization organization = session.organization().orElseThrow();
    assertThat(session.id()).contains("sess_1");
    assertThat(organization.id()).isEqualTo("org_1");
    assertThat(organization.slug()).contains("acme");
    assertThat(organization.role()).contains("org:admin");
    assertThat(organization.permissions())
        .containsExactly("org:dashboard:manage", "org:dashboard:read", "org:teams:read");
    assertThat(user(token).scopes()).containsExactlyElementsOf(organization.permissions());
  }

  @Test
  void readsVersionOne() {
    Organization organization =
        organization(",\"org_id\":\"org_1\",\"org_slug\":\"acme\",\"org_role\":\"org:admin\","
            + "\"org_permissions\":[\"org:teams:read\"]");

    assertThat(organization.slug()).contains("acme");
    assertThat(organization.role()).contains("org:admin");
    assertThat(organization.permissions()).containsExactly("org:teams:read");
  }

  @Test
  void passesOverFeaturesOfTheUser() {
    assertThat(permissions("u:profile,o:teams,ou:both", "read", "1,1"))
        .containsExactly("org:teams:read", "org:both:read");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|read|1",
        "o:teams|''|1",
        "o:teams|read|''",
        "o:teams|read|0",
        "o:teams|read|2",
        "o:teams|read|-1",
        "o:teams|read|x",
        "o:teams|read|1.0",
        "o:teams|read|99999999999999999999",
        "teams|read|1",
        ":teams|read|1",
        "o:|read|1",
        "o:teams|,|3",
        "o:teams|read|,1"
      })
  void grantsNothingWhereTheyDoNotFitTogether(String features, String permissions, String map) {
    assertThat(permissions(features, permissions, map)).isEmpty();
  }

  @Test
  void readsNoFurtherThanEitherReaches() {
    assertThat(permissions("o:a", "read", "1,1,1")).containsExactly("org:a:read");
    assertThat(permissions("o:a,o:b", "read", "1")).containsExactly("org:a:read");
    assertThat(permissions("o:a", "read", "255")).containsExactly("org:a:read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",\"o\":null",
        ",\"o\":{}",
        ",\"o\":[]",
        ",\"o\":\"org_1\"",
        ",\"o\":{\"id\":1}",
        ",\"o\":null,\"org_id\":\"org_1\"",
        ",\"org_permissions\":[\"org:teams:read\"]"
      })
  void knowsNoOrganizationWhereNoneIsNamed(String more) {
    assertThat(ClerkSession.of(user(session(more))).organization()).isEmpty();
    assertThat(user(session(more)).scopes()).isEmpty();
  }

  @Test
  void showsWhoActsInTheUsersPlace() {
    ClerkSession session = ClerkSession.of(
        user(
            session(
                ",\"act\":{\"iss\":\"https://dashboard.clerk.com\",\"sid\":\"sess_2\",\"sub\":\"user_x\"}")));

    assertThat(session.actor().orElseThrow())
        .isEqualTo(new ClerkSession.Actor(
            "user_x", Optional.of("https://dashboard.clerk.com"), Optional.of("sess_2")));
    assertThat(ClerkSession.of(user(session(""))).actor()).isEmpty();
    assertThat(ClerkSession.of(user(session(",\"act\":\"x\""))).actor()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"pending\"", "\"\"", "null", "1", "\"Active\""})
  void refusesSessionsThatAreNotActive(String status) {
    refuses(session(",\"sts\":" + status), Reason.PENDING);
  }
}
