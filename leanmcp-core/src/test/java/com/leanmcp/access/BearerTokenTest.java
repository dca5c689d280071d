package com.leanmcp.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.json.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTokenTest {
  private static BearerToken metadata(String json) {
    return BearerToken.ofMetadata(JsonReader.of(json.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer abc", "bearer abc", "BEARER  abc", " Bearer abc "})
  void readsTheSchemeInAnyCase(String header) {
    assertThat(BearerToken.ofHeader(List.of(header))).isEqualTo(new BearerToken.Present("abc"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic abc", "Digest x=y", "BearerToken abc", "Token"})
  void takesAnotherSchemeAsNoToken(String header) {
    assertThat(BearerToken.ofHeader(List.of(header))).isEqualTo(BearerToken.ABSENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Bearer", "Bearer ", "Bearer a b", "Bearer a, Bearer b", "Bearer\tabc", "Bearer é"
      })
  void refusesWhatIsNoToken(String header) {
    assertThat(BearerToken.ofHeader(List.of(header))).isInstanceOf(BearerToken.Malformed.class);
  }

  @Test
  void refusesTwoHeaders() {
    assertThat(BearerToken.ofHeader(List.of("Bearer a", "Bearer a")))
        .isInstanceOf(BearerToken.Malformed.class);
  }

  @Test
  void readsMetadata() {
    assertThat(metadata("{\"type\":\"Bearer\",\"token\":\"abc\"}"))
        .isEqualTo(new BearerToken.Present("abc"));
    assertThat(metadata("{\"token\":\"abc\"}")).isEqualTo(new BearerToken.Present("abc"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[]",
        "\"abc\"",
        "{}",
        "{\"token\":1}",
        "{\"token\":\"\"}",
        "{\"type\":\"basic\",\"token\":\"a\"}",
        "{\"type\":1,\"token\":\"a\"}",
        "{\"token\":\"a\",\"token\":\"a\"}",
        "{\"token\":{\"token\":\"a\"}}"
      })
  void refusesMetadataThatIsNoToken(String json) {
    assertThat(metadata(json)).isInstanceOf(BearerToken.Malformed.class);
  }

  @Test
  void twoCarriersHaveToAgree() {
    BearerToken one = new BearerToken.Present("a");
    BearerToken other = new BearerToken.Present("b");

    assertThat(one.and(new BearerToken.Present("a"))).isEqualTo(one);
    assertThat(one.and(BearerToken.ABSENT)).isEqualTo(one);
    assertThat(BearerToken.ABSENT.and(one)).isEqualTo(one);
    assertThat(one.and(other)).isInstanceOf(BearerToken.Malformed.class);
    assertThat(one).hasToString("Present[***]");
  }
}
