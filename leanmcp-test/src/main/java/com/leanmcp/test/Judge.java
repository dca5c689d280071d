package com.leanmcp.test;

import static org.junit.jupiter.api.Assertions.fail;

import com.leanmcp.access.AuthUser;
import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authentication.Allowed;
import com.leanmcp.access.Authentication.Refused;
import com.leanmcp.access.Authentication.Unavailable;
import com.leanmcp.access.Authenticator;
import com.leanmcp.access.Credentials;
import java.net.URI;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Shows tokens to an authenticator and fails for an answer that may not be. */
record Judge(Authenticator authenticator, URI resource) {
  /** The answer, which is one, and no exception. */
  Authentication ask(Sample sample) {
    @Nullable Authentication answer;
    try {
      answer = authenticator.authenticate(new Credentials(sample.token(), resource));
    } catch (RuntimeException e) {
      return fail(
          "for " + sample + " it threw an exception; answer Refused, or Unavailable where"
              + " nobody can tell",
          e);
    }
    return answer == null ? fail("for " + sample + " it answered null; answer Refused") : answer;
  }

  AuthUser allowed(Sample sample) {
    Authentication answer = ask(sample);
    return answer instanceof Allowed allowed
        ? allowed.user()
        : fail("expected Allowed for " + sample + ", got " + inShort(answer));
  }

  void refuses(Sample sample) {
    Authentication answer = ask(sample);
    if (!(answer instanceof Refused)) {
      fail("expected Refused for " + sample + ", got " + inShort(answer));
    }
  }

  void refuses(List<Sample> samples) {
    samples.forEach(this::refuses);
  }

  /** Whatever else it does, it lets nobody in; an exception counts as unavailable. */
  void doesNotAllow(Sample sample, String when) {
    Authentication answer;
    try {
      answer = authenticator.authenticate(new Credentials(sample.token(), resource));
    } catch (RuntimeException e) {
      return;
    }
    if (answer instanceof Allowed) {
      fail("got Allowed for " + sample + " " + when);
    }
  }

  /** What has to be the same whenever the same token is shown. */
  static String inShort(Authentication answer) {
    if (answer instanceof Allowed allowed) {
      AuthUser user = allowed.user();
      return "Allowed to " + user.issuer() + " " + user.sub() + " " + new TreeSet<>(user.scopes());
    }
    return answer instanceof Unavailable ? "Unavailable" : "Refused";
  }
}
