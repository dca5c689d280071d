package com.leanmcp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.auth.FakeClerk.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of token by its own rule and by no other (RFC 8725 sections 3.11 and 3.12). */
final class ClerkTokenKindTest extends ClerkFixture {
  private static final String AZP = ",\"azp\":\"" + PARTY + "\"";
  private static final String LOCAL = "http://localhost:3000/mcp";

  private String token(String header, String more) {
    return TestKey.ONE.sign("{\"alg\":\"RS256\",\"kid\":\"ins_one\"" + header + "}", claims(more));
  }

  private String id(String more) {
    return token(",\"typ\":\"JWT\"", more);
  }

  @ParameterizedTest
  @ValueSource(strings = {"at+jwt", "AT+JWT", "application/at+jwt", "Application/At+JWT"})
  void takesAccessTokensByTheirType(String type) {
    String header = ",\"typ\":\"" + type + "\"";
    assertThat(authenticate(token(header, ",\"aud\":\"" + RESOURCE + "\"")))
        .isInstanceOf(Authentication.Allowed.class);
    refuses(token(header, AZP), Reason.AUDIENCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://mcp.example.com/mcp/",
        "HTTPS://MCP.example.COM/mcp",
        "https://mcp.example.com:443/mcp"
      })
  void comparesTheAudienceInItsCanonicalForm(String audience) {
    accepts(token(",\"typ\":\"at+jwt\"", ",\"aud\":\"" + audience + "\""));
    accepts(token(",\"typ\":\"at+jwt\"", ",\"aud\":[\"client_1\",\"" + audience + "\"]"));
    assertThat(authenticate(access(""), audience)).isInstanceOf(Authentication.Allowed.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "[]",
        "null",
        "1",
        "{}",
        "\"https://mcp.example.com\"",
        "\"https://mcp.example.com/\"",
        "\"https://mcp.example.com/mcp//\"",
        "\"https://mcp.example.com/MCP\"",
        "\"http://mcp.example.com/mcp\"",
        "\"https://mcp.example.com:8443/mcp\"",
        "\"https://mcp.example.com.evil.com/mcp\"",
        "\"https://mcp.example.com/mcp#x\"",
        "\"https://mcp.example.com/mcp?x\"",
        "\"https://a@mcp.example.com/mcp\"",
        "\"mcp.example.com/mcp\"",
        "\"https://mcp.example.com/mcp2\"",
        "\"https://mcp.example.com/m%63p\"",
        "[\"https://mcp.example.com/mcp\",1]",
        "[[\"https://mcp.example.com/mcp\"]]",
        "\"https://mcp.example.com/mcp https://other.example.com\"",
        "\" https://mcp.example.com/mcp\""
      })
  void refusesAccessTokensForOthers(String audience) {
    refuses(token(",\"typ\":\"at+jwt\"", ",\"aud\":" + audience), Reason.AUDIENCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"jwt\"",
        "\"JWT \"",
        "\"\"",
        "null",
        "1",
        "\"application/jwt\"",
        "\"id+jwt\"",
        "\"at+jwt2\"",
        "\"logout+jwt\"",
        "\"dpop+jwt\"",
        "\"application/application/at+jwt\"",
        "[\"JWT\"]"
      })
  void refusesOtherTypes(String type) {
    refuses(token(",\"typ\":" + type, AZP + ",\"aud\":\"" + RESOURCE + "\""), Reason.TYPE);
    assertThat(clerk.asked()).isEmpty();
  }

  @Test
  void takesSessionAndTemplateTokensOfAuthorizedParties() {
    accepts(token("", AZP));
    accepts(token(",\"typ\":\"JWT\"", AZP + ",\"sid\":\"sess_1\",\"sts\":\"active\",\"v\":2"));
    accepts(token(",\"typ\":\"JWT\",\"cat\":\"cl_B7d4PD111AAA\"", AZP));
    accepts(token(",\"typ\":\"JWT\",\"cat\":\"cl_B7d4PD222AAA\"", AZP + ",\"aud\":\"hasura\""));
    accepts(token(",\"typ\":\"JWT\",\"cat\":\"cl_I7d4PD111III\"", AZP));
  }

  @Test
  void refusesMachineTokensAndUnknownCategories() {
    String audience = ",\"aud\":\"" + RESOURCE + "\"";
    for (String category :
        new String[] {"\"cl_B7d4PD333AAA\"", "\"cl_new\"", "\"\"", "null", "1"}) {
      refuses(token(",\"typ\":\"JWT\",\"cat\":" + category, AZP), Reason.TYPE);
      refuses(token(",\"typ\":\"at+jwt\",\"cat\":" + category, audience), Reason.TYPE);
    }
    refuses(token(",\"typ\":\"at+jwt\",\"cat\":\"cl_B7d4PD111AAA\"", audience), Reason.TYPE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "null",
        "1",
        "[\"https://app.example.com\"]",
        "\"https://app.example.com/\"",
        "\"https://APP.example.com\"",
        "\"http://app.example.com\"",
        "\"https://app.example.com:443\"",
        "\"https://app.example.com.evil.com\"",
        "\"http://localhost:5173\"",
        "\"app.example.com\"",
        "\"https://app.example.com,https://b\""
      })
  void refusesOtherParties(String party) {
    refuses(token(",\"typ\":\"JWT\"", ",\"azp\":" + party), Reason.AUTHORIZED_PARTY);
  }

  @Test
  void refusesASessionWithoutParty() {
    refuses(token(",\"typ\":\"JWT\"", ",\"sid\":\"sess_1\""), Reason.AUTHORIZED_PARTY);
    assertThat(authenticate(token(",\"typ\":\"JWT\"", ""), LOCAL))
        .isEqualTo(new Authentication.Refused(Reason.AUTHORIZED_PARTY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:5173",
        "http://localhost",
        "https://localhost:8443",
        "http://127.0.0.1:3000",
        "http://[::1]:80"
      })
  void takesAnyLoopbackPartyWhileThisServerIsOnLoopback(String party) {
    String token = token("", ",\"azp\":\"" + party + "\"");
    if (!party.equals("http://[::1]:80")) { // no browser spells the default port
      assertThat(authenticate(token, LOCAL)).isInstanceOf(Authentication.Allowed.class);
      assertThat(authenticate(token, "http://127.0.0.1:1/mcp"))
          .isInstanceOf(Authentication.Allowed.class);
    }
    refuses(token, Reason.AUTHORIZED_PARTY);
    assertThat(authenticate(token, "https://localhost.example.com/mcp"))
        .isEqualTo(new Authentication.Refused(Reason.AUTHORIZED_PARTY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost.evil.com",
        "http://127.0.0.1.evil.com",
        "http://evil.com#localhost",
        "localhost",
        "http://localhost@evil.com",
        "http://a@localhost",
        "ftp://localhost",
        "http://localhost/path",
        "http://127.1",
        "http://0.0.0.0",
        "file://localhost",
        "http://localhost:5173/",
        "null"
      })
  void takesNothingElseForLoopback(String party) {
    assertThat(authenticate(token("", ",\"azp\":\"" + party + "\""), LOCAL))
        .isEqualTo(new Authentication.Refused(Reason.AUTHORIZED_PARTY));
  }

  @Test
  void refusesSessionsWhereNoPartyIsAuthorized() {
    configure(builder ->
        ClerkProvider.builder().frontendApi(clerk.url()).allowInsecureLoopback().clock(clock));
    refuses(session(""), Reason.AUTHORIZED_PARTY);
    accepts(access(""));
  }

  @Test
  void takesNoKindForAnother() {
    // an access token in a session's clothes, a session token with the resource as audience, an ID
    // token
    refuses(token("", ",\"aud\":\"" + RESOURCE + "\",\"scope\":\"a\""), Reason.AUTHORIZED_PARTY);
    refuses(token(",\"typ\":\"at+jwt\"", AZP + ",\"sid\":\"sess_1\""), Reason.AUDIENCE);
    refuses(id(",\"aud\":\"" + CLIENT + "\""), Reason.AUTHORIZED_PARTY);
    refuses(id(",\"aud\":\"" + CLIENT + "\",\"azp\":\"" + CLIENT + "\""), Reason.AUTHORIZED_PARTY);
    refuses(id(AZP + ",\"aud\":\"" + CLIENT + "\",\"nonce\":\"n\""), Reason.TYPE);
    refuses(id(AZP + ",\"aud\":\"" + CLIENT + "\",\"at_hash\":\"h\""), Reason.TYPE);
  }

  @Test
  void refusesIdTokensOfItsOwnClientUnlessTold() {
    configure(builder -> builder.clientId(CLIENT));
    refuses(id(",\"aud\":\"" + CLIENT + "\""), Reason.TYPE);
    refuses(id(AZP + ",\"aud\":\"" + CLIENT + "\""), Reason.TYPE);
    refuses(id(AZP + ",\"aud\":[\"x\",\"" + CLIENT + "\"]"), Reason.TYPE);
  }

  @Test
  void acceptsIdTokensOfTheClientItIsTold() {
    configure(builder -> builder.acceptIdTokens(CLIENT));
    accepts(id(",\"aud\":\"" + CLIENT + "\""));
    accepts(id(",\"aud\":[\"" + CLIENT + "\"],\"nonce\":\"n\",\"at_hash\":\"h\""));
    accepts(id(",\"aud\":\"" + CLIENT + "\",\"azp\":\"" + CLIENT + "\",\"auth_time\":1"));
    accepts(session(""));
    accepts(access(""));
  }

  @Test
  void refusesWhatIsNoPlainIdTokenOfThatClient() {
    configure(builder -> builder.acceptIdTokens(CLIENT));
    String audience = ",\"aud\":\"" + CLIENT + "\"";
    refuses(id(",\"aud\":\"client_other\",\"nonce\":\"n\""), Reason.AUDIENCE);
    refuses(id(",\"aud\":[\"" + CLIENT + "\",\"client_other\"]"), Reason.AUDIENCE);
    refuses(id(",\"nonce\":\"n\""), Reason.AUDIENCE);
    refuses(id(audience + ",\"azp\":\"client_other\""), Reason.AUTHORIZED_PARTY);
    refuses(id(audience + ",\"azp\":null"), Reason.AUTHORIZED_PARTY);
    refuses(id(audience + AZP), Reason.AUTHORIZED_PARTY);
    refuses(id(audience + ",\"sid\":\"sess_1\""), Reason.TYPE);
    refuses(id(audience + ",\"sts\":\"active\""), Reason.TYPE);
    refuses(id(audience + ",\"fva\":[0,-1]"), Reason.TYPE);
    refuses(token("", audience), Reason.TYPE);
    refuses(token(",\"typ\":\"at+jwt\"", audience), Reason.AUDIENCE);
    refuses(
        token(",\"typ\":\"JWT\",\"cat\":\"cl_B7d4PD222AAA\"", audience), Reason.AUTHORIZED_PARTY);
    refuses(token(",\"typ\":\"JWT\",\"cat\":\"cl_B7d4PD333AAA\"", audience), Reason.TYPE);
  }

  @Test
  void readsAuthorizedPartiesWithOrWithoutASlash() {
    configure(builder -> builder.authorizedParties(List.of(" https://b.example.com/ ", "")));
    clerk.keys = Reply.ok(TestKey.set(TestKey.ONE.jwk()));
    accepts(token("", ",\"azp\":\"https://b.example.com\""));
    accepts(session(""));
  }
}
