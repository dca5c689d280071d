package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.access.AuthUser;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionIdsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes();

  private static SessionIds at(Instant now) {
    return new SessionIds(KEY, Clock.fixed(now, ZoneOffset.UTC));
  }

  private static String open(SessionIds ids, Optional<byte[]> principal) {
    return ids.open(ProtocolRevision.V2025_06_18, 5, "client", "1.0", principal);
  }

  @Test
  void anotherNodeWithTheSameKeyReadsTheSession() {
    String id = open(at(NOW), Optional.empty());

    Session session = at(NOW.plusSeconds(1)).find(id).orElseThrow().session();

    assertThat(session.revision()).isEqualTo(ProtocolRevision.V2025_06_18);
    assertThat(session.capabilities()).isEqualTo(5);
    assertThat(session.clientName()).isEqualTo("client");
    assertThat(session.expires()).isEqualTo(NOW.plus(SessionIds.LIFETIME));
  }

  @Test
  void expires() {
    String id = open(at(NOW), Optional.empty());

    assertThat(at(NOW.plus(SessionIds.LIFETIME)).find(id)).isEmpty();
  }

  @Test
  void anyChangedCharacterMakesItUnknown() {
    SessionIds ids = at(NOW);
    String id = open(ids, Optional.empty());

    for (int i = 0; i < id.length() - 1; i++) {
      char other = id.charAt(i) == 'A' ? 'B' : 'A';
      assertThat(ids.find(id.substring(0, i) + other + id.substring(i + 1))).isEmpty();
    }
    assertThat(ids.find("")).isEmpty();
    assertThat(ids.find("not base64!")).isEmpty();
    assertThat(ids.find("A".repeat(5000))).isEmpty();
  }

  @Test
  void anotherKeyMakesItUnknown() {
    String id = open(at(NOW), Optional.empty());
    SessionIds others = new SessionIds(SessionIds.randomKey(), Clock.fixed(NOW, ZoneOffset.UTC));

    assertThat(others.find(id)).isEmpty();
  }

  @Test
  void staysWithinOneKilobyteAndVisibleAscii() {
    String id = at(NOW)
        .open(
            ProtocolRevision.V2025_11_25,
            7,
            "€".repeat(1000),
            "€".repeat(1000),
            Optional.of(new byte[16]));

    assertThat(id).hasSizeLessThanOrEqualTo(1024).matches("[\\x21-\\x7E]+");
    assertThat(at(NOW).find(id))
        .hasValueSatisfying(found -> assertThat(found.session().clientName()).hasSize(64));
  }

  @Test
  void twoSessionsNeverShareAnId() {
    SessionIds ids = at(NOW);

    assertThat(open(ids, Optional.empty())).isNotEqualTo(open(ids, Optional.empty()));
  }

  @Test
  void servesOnlyThePrincipalItIsBoundTo() {
    AuthUser user = AuthUser.of("https://issuer", "user_1");
    SessionIds ids = at(NOW);
    Session session =
        ids.find(open(ids, Optional.of(Session.principal(user)))).orElseThrow().session();

    assertThat(session.serves(Optional.of(user))).isTrue();
    assertThat(session.serves(Optional.of(AuthUser.of("https://issuer", "user_2"))))
        .isFalse();
    assertThat(session.serves(Optional.of(AuthUser.of("https://other", "user_1"))))
        .isFalse();
    assertThat(session.serves(Optional.empty())).isFalse();
  }

  @Test
  void refusesAShortKey() {
    assertThatThrownBy(() -> new SessionIds(new byte[31], Clock.systemUTC()))
        .hasMessageContaining("32 bytes");
  }

  @Test
  void storesKnowASessionByAKeyThatIsAlwaysTheSame() {
    String id = open(at(NOW), Optional.empty());

    SessionStore.SessionKey key = at(NOW).find(id).orElseThrow().key();

    assertThat(at(NOW.plusSeconds(60)).find(id).orElseThrow().key()).isEqualTo(key);
    assertThat(key.issued()).isEqualTo(NOW);
    assertThat(key.expires()).isEqualTo(NOW.plus(SessionIds.LIFETIME));
  }

  @Test
  void twoSessionsNeverShareAKeyAndNoKeyGivesAnIdAway() {
    SessionIds ids = at(NOW);
    String id = open(ids, Optional.empty());
    String other = open(ids, Optional.empty());

    String key = ids.find(id).orElseThrow().key().hash();

    assertThat(key).isNotEqualTo(ids.find(other).orElseThrow().key().hash()).hasSize(22);
    assertThat(ids.find(key)).isEmpty();
  }
}
