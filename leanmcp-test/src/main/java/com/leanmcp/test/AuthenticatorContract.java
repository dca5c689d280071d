package com.leanmcp.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import com.leanmcp.access.AuthUser;
import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authenticator;
import com.leanmcp.access.Credentials;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every {@link Authenticator} has to do, as tests for its author: extend this class, say which tokens are good and which
 * are not, and run it with JUnit. A test whose token or outage you say there is none of is skipped and shown as skipped.
 * Tokens are shown a few thousand times, so let the authenticator ask a stand-in, not the real service.
 */
@Timeout(60)
public abstract class AuthenticatorContract {
  private Optional<Authenticator> opened = Optional.empty();

  /** A new authenticator that can tell at once; it is closed after the test if it is {@link AutoCloseable}. */
  protected abstract Authenticator authenticator() throws Exception;

  /** A token that is good here. */
  protected abstract String goodToken();

  /** The scopes that the good token grants, all of them. */
  protected abstract Set<String> scopesOfGoodToken();

  /** A token that was good once and is no more: expired, revoked or withdrawn. Empty if there is no such thing. */
  protected abstract Optional<String> expiredToken();

  /** A token that is good where somebody else issues them, and otherwise like the good one. Empty if nobody else can. */
  protected abstract Optional<String> tokenOfAnotherIssuer();

  /** A token of the same issuer for another server than {@link #resource}. Empty if tokens are good for all servers. */
  protected abstract Optional<String> tokenForAnotherResource();

  /** A new authenticator that cannot reach what it needs to tell. Empty, as here, if it needs nothing from elsewhere. */
  protected Optional<? extends Authenticator> outage() throws Exception {
    return Optional.empty();
  }

  /** The public URL of the server that tokens are shown to. */
  protected URI resource() {
    return URI.create("https://mcp.example.com/mcp");
  }

  @AfterEach
  final void closeWhatWasOpened() throws Exception {
    if (opened.orElse(null) instanceof AutoCloseable closeable) {
      closeable.close();
    }
  }

  /** Remembers an authenticator, so that it is closed; a test opens one. */
  final Authenticator open() throws Exception {
    Authenticator authenticator = authenticator();
    opened = Optional.of(authenticator);
    return authenticator;
  }

  final Judge judge() throws Exception {
    return new Judge(open(), resource());
  }

  private Sample good() {
    return new Sample("the good token", goodToken());
  }

  private List<Sample> bad() {
    return Stream.of(
            expiredToken().map(token -> new Sample("the expired token", token)),
            tokenOfAnotherIssuer().map(token -> new Sample("the token of another issuer", token)),
            tokenForAnotherResource()
                .map(token -> new Sample("the token for another resource", token)),
            Optional.of(new Sample("the good token with an A after it", goodToken() + "A")),
            Optional.of(new Sample("a canary", "canary-7a11-in-a-coal-mine")))
        .flatMap(Optional::stream)
        .toList();
  }

  @Test
  final void saysWhoHoldsAGoodToken() throws Exception {
    AuthUser user = judge().allowed(good());

    assertFalse(user.issuer().isBlank(), "the issuer of the good token's user is blank");
    assertFalse(user.sub().isBlank(), "the subject of the good token's user is blank");
    assertFalse(user.userId().isBlank(), "the id of the good token's user is blank");
  }

  @Test
  final void grantsTheScopesOfAGoodTokenAndNoOther() throws Exception {
    AuthUser user = judge().allowed(good());

    assertEquals(scopesOfGoodToken(), user.scopes(), "the scopes of the good token's user");
  }

  @Test
  final void refusesAnExpiredToken() throws Exception {
    refuses("the expired token", expiredToken());
  }

  @Test
  final void refusesATokenOfAnotherIssuer() throws Exception {
    refuses("the token of another issuer", tokenOfAnotherIssuer());
  }

  @Test
  final void refusesATokenForAnotherResource() throws Exception {
    refuses("the token for another resource", tokenForAnotherResource());
  }

  /** After the good token, whose keys are there then: an outage is no refusal. */
  private void refuses(String what, Optional<String> token) throws Exception {
    Judge judge = judge();
    judge.allowed(good());
    judge.refuses(
        new Sample(what, token.orElseGet(() -> abort("this authenticator has no such token"))));
  }

  private void refuses(List<Sample> samples) throws Exception {
    Judge judge = judge();
    judge.allowed(good());
    judge.refuses(samples);
    judge.allowed(good());
  }

  @Test
  final void refusesGarbage() throws Exception {
    refuses(Garbage.texts());
  }

  @Test
  final void refusesTokensOfWhiteSpace() throws Exception {
    refuses(Garbage.blanks());
  }

  @Test
  final void refusesTokensThatAreVeryLong() throws Exception {
    refuses(Garbage.tooLong(goodToken()));
  }

  @Test
  final void refusesControlCharactersAroundAndInAGoodToken() throws Exception {
    refuses(Tampering.controlled(goodToken()));
  }

  @Test
  final void refusesAGoodTokenThatIsCutShort() throws Exception {
    refuses(Tampering.cut(goodToken()));
  }

  @Test
  final void refusesAGoodTokenWithAnyCharacterChanged() throws Exception {
    refuses(Tampering.flipped(goodToken()));
  }

  @Test
  final void refusesAGoodTokenInAnyOtherDress() throws Exception {
    refuses(Tampering.dressed(goodToken()));
  }

  @Test
  final void answersEightThreadsAtOnceAsItAnswersOne() throws Exception {
    Judge judge = judge();
    judge.allowed(good());
    new Crowd(judge, Stream.concat(Stream.of(good()), bad().stream()).toList()).ask();
  }

  @Test
  final void isUnavailableDuringAnOutageAndSaysWhenToComeBack() throws Exception {
    Authenticator cutOff = outage().orElseGet(() -> abort("nothing can be away"));
    opened = Optional.of(cutOff);
    Judge judge = new Judge(cutOff, resource());

    Authentication answer = judge.ask(good());

    assertTrue(
        answer instanceof Authentication.Unavailable,
        "expected Unavailable for the good token during an outage, got " + Judge.inShort(answer));
    Duration retryAfter = ((Authentication.Unavailable) answer).retryAfter();
    assertTrue(
        retryAfter.compareTo(Duration.ZERO) > 0,
        "expected a positive retryAfter during an outage, got " + retryAfter);
    bad().forEach(sample -> judge.doesNotAllow(sample, "during an outage"));
  }

  @Test
  final void keepsTokensOutOfTextsExceptionsAndLogs() throws Exception {
    try (Witness witness = new Witness()) {
      show(witness, open());
      Optional<? extends Authenticator> cutOff = outage();
      closeWhatWasOpened();
      opened = cutOff.map(authenticator -> authenticator);
      cutOff.ifPresent(authenticator -> show(witness, authenticator));
      Secrets.of(Stream.concat(Stream.of(good()), bad().stream())).areNotIn(witness.seen());
    }
  }

  private void show(Witness witness, Authenticator authenticator) {
    Stream.concat(Stream.of(good()), bad().stream()).forEach(sample -> {
      try {
        witness.add(String.valueOf(
            authenticator.authenticate(new Credentials(sample.token(), resource()))));
      } catch (RuntimeException e) {
        witness.add(e);
      }
    });
    witness.add(authenticator.toString());
  }

  @Test
  final void letsNobodyInAfterItIsClosed() throws Exception {
    Judge judge = judge();
    judge.allowed(good());
    if (!(judge.authenticator() instanceof AutoCloseable closeable)) {
      abort("this authenticator cannot be closed");
      return;
    }

    closeable.close();

    judge.doesNotAllow(good(), "after it was closed");
    bad().forEach(sample -> judge.doesNotAllow(sample, "after it was closed"));
  }
}
