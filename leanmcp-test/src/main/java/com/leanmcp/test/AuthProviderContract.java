package com.leanmcp.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import com.leanmcp.auth.AuthProvider;
import com.leanmcp.auth.oauth.Refresh;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link AuthProvider} has to do: all that an authenticator has to, and to refresh and close safely. */
public abstract class AuthProviderContract extends AuthenticatorContract {
  private static final Sample CANARY =
      new Sample("a refresh token nobody issued", "canary-refresh-7a11");

  @Override
  protected abstract AuthProvider authenticator() throws Exception;

  @Override
  protected Optional<? extends AuthProvider> outage() throws Exception {
    return Optional.empty();
  }

  private AuthProvider openProvider() throws Exception {
    return (AuthProvider) open();
  }

  @Test
  final void hasATypeAndKeepsIt() throws Exception {
    AuthProvider provider = openProvider();

    assertFalse(provider.type().isBlank(), "the type is blank");
    assertEquals(provider.type(), provider.type(), "the type, asked for twice");
  }

  @Test
  final void refreshesNothingForATokenNobodyIssued() throws Exception {
    try (Witness witness = new Witness()) {
      witness.add(sentence(openProvider(), "for " + CANARY));
      Secrets.of(Stream.of(CANARY)).areNotIn(witness.seen());
    }
  }

  @Test
  final void refreshesNothingAfterItIsClosed() throws Exception {
    AuthProvider provider = openProvider();
    provider.close();

    String sentence = sentence(provider, "after it was closed");

    Secrets.of(Stream.of(CANARY)).areNotIn(List.of(sentence));
  }

  @Test
  final void canBeClosedTwice() throws Exception {
    AuthProvider provider = openProvider();
    provider.close();

    try {
      provider.close();
    } catch (RuntimeException e) {
      fail("it threw an exception when it was closed again; do nothing then", e);
    }
  }

  private static String sentence(AuthProvider provider, String when) {
    Refresh refresh;
    try {
      refresh = provider.refresh(CANARY.token());
    } catch (RuntimeException e) {
      return fail("refresh threw an exception " + when + "; answer Failed", e);
    }
    if (!(refresh instanceof Refresh.Failed failed)) {
      return fail("refresh gave tokens " + when + "; answer Failed");
    }
    assertFalse(failed.sentence().isBlank(), "refresh failed without a sentence " + when);
    return failed.sentence();
  }
}
