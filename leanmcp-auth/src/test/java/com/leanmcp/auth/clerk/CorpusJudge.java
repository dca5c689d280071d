package com.leanmcp.auth.clerk;

import com.leanmcp.access.Authentication;
import com.leanmcp.access.Credentials;
import com.leanmcp.auth.FakeClerk;
import com.leanmcp.auth.FakeClerk.Reply;
import com.leanmcp.auth.MovableClock;
import com.leanmcp.auth.http.HttpCaller;
import com.leanmcp.auth.jwt.AccessTokenRules;
import com.leanmcp.auth.jwt.SignatureAlgorithm;
import com.leanmcp.auth.key.KeyPlace;
import com.leanmcp.auth.profile.JwtProfile;
import com.leanmcp.auth.profile.JwtVerifier;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;

/** A verifier of an issuer that is not where its keys are, so that its name may be any. */
public final class CorpusJudge implements AutoCloseable {
  private final FakeClerk clerk = new FakeClerk();
  private final HttpCaller http = new HttpCaller();
  private final ClerkVerifier verifier;
  private final JwtVerifier everyAlgorithm;

  public CorpusJudge(String issuer, String keys, Instant now) {
    MovableClock clock = new MovableClock(now);
    clerk.keys = Reply.ok(keys);
    KeyPlace keysHere = new KeyPlace.JwkSet(URI.create(clerk.url() + FakeClerk.KEYS));
    verifier = new ClerkVerifier(
        http, TestSettings.of(issuer, keysHere, "https://app.example.com", clock));
    JwtProfile profile = JwtProfile.of(issuer, keysHere)
        .withKind(AccessTokenRules.typed())
        .withAlgorithms(EnumSet.allOf(SignatureAlgorithm.class));
    everyAlgorithm = new JwtVerifier(
        keysHere.open(http, profile.algorithms(), clock), profile, Optional.empty(), clock);
  }

  public Authentication judge(Credentials credentials) {
    return verifier.verify(credentials);
  }

  /** The judgement of another issuer's profile, which allows every algorithm. */
  public Authentication judgeByEveryAlgorithm(Credentials credentials) {
    return everyAlgorithm.verify(credentials);
  }

  public int fetches() {
    return clerk.asked().size();
  }

  @Override
  public void close() {
    http.close();
    clerk.close();
  }
}
