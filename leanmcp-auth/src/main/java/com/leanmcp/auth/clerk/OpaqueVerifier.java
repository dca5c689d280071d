package com.leanmcp.auth.clerk;

import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authentication.Allowed;
import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.access.Authentication.Refused;
import com.leanmcp.access.Authentication.Unavailable;
import com.leanmcp.access.Credentials;
import com.leanmcp.auth.cache.TokenDigest;
import com.leanmcp.auth.clerk.OpaqueVerdict.Bad;
import com.leanmcp.auth.clerk.OpaqueVerdict.Good;
import com.leanmcp.auth.clerk.OpaqueVerdict.Unknown;
import com.leanmcp.auth.http.HttpCaller;
import com.leanmcp.auth.http.SingleFlight;
import com.leanmcp.auth.jwt.Claims;
import com.leanmcp.environment.Secret;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Verifies tokens that tell nothing by themselves: Clerk is asked, once for all who show the same token at the same time.
 * Whom a token is meant for, and whether it has ended meanwhile, is judged each time. Thread-safe.
 */
final class OpaqueVerifier {
  private static final int MAX_LENGTH = 512;
  private static final Duration SOON = Duration.ofSeconds(5);

  private final ClerkSettings settings;
  private final ClerkUsers users;
  private final AddresseeRules addressee;
  private final OpaqueEndpoint endpoint;
  private final Optional<VerdictCache> cache;
  private final Clock clock;
  private final SingleFlight<TokenDigest, OpaqueVerdict> flights = new SingleFlight<>();

  OpaqueVerifier(HttpCaller http, ClerkSettings settings, ClerkUsers users) {
    this.settings = settings;
    this.users = users;
    this.addressee = new AddresseeRules(settings);
    this.clock = settings.clock();
    this.endpoint = new OpaqueEndpoint(http, settings.backendApi(), clock);
    this.cache = settings.options().contains(ClerkOption.TOKEN_CACHE)
        ? Optional.of(new VerdictCache(clock))
        : Optional.empty();
  }

  Authentication verify(OpaqueKind kind, Credentials credentials) {
    String token = credentials.token();
    Optional<Secret> key = key(kind);
    if (key.isEmpty() || token.length() > MAX_LENGTH) {
      return new Refused(key.isEmpty() ? Reason.TYPE : Reason.MALFORMED);
    }
    OpaqueVerdict verdict = verdict(kind, token, key.get());
    if (verdict instanceof Unknown unknown) {
      return new Unavailable(unknown.retryAfter());
    }
    return verdict instanceof Good good
        ? judge(kind, good, credentials.resource())
        : new Refused(((Bad) verdict).reason());
  }

  /** The key to ask with: none where tokens of this kind are not accepted. */
  private Optional<Secret> key(OpaqueKind kind) {
    return switch (kind) {
      case ACCESS_TOKEN -> settings.secretKey();
      case MACHINE_TOKEN -> settings.machineKey();
      case API_KEY ->
        settings.secretKey().filter(key -> settings.options().contains(ClerkOption.API_KEYS));
    };
  }

  private OpaqueVerdict verdict(OpaqueKind kind, String token, Secret key) {
    TokenDigest digest = TokenDigest.of(token);
    return cache.flatMap(known -> known.find(digest)).orElseGet(() -> {
      CompletableFuture<OpaqueVerdict> asked = flights.join(
          digest,
          () -> endpoint.ask(kind, token, key).thenApply(verdict -> {
            cache.ifPresent(known -> known.put(digest, verdict));
            return verdict;
          }));
      return SingleFlight.await(asked).orElse(new Unknown(SOON));
    });
  }

  private Authentication judge(OpaqueKind kind, Good good, URI resource) {
    if (good.expires().filter(end -> !clock.instant().isBefore(end)).isPresent()) {
      return new Refused(Reason.EXPIRED);
    }
    Optional<Reason> reason = kind == OpaqueKind.ACCESS_TOKEN
        ? addressee.judgeAccess(good.claims(), resource)
        : Optional.empty();
    return reason.isPresent() ? new Refused(reason.get()) : allowed(kind, good.claims());
  }

  private Authentication allowed(OpaqueKind kind, Claims claims) {
    String subject = claims.text("subject").orElseThrow();
    return new Allowed(users
        .of(subject)
        .toUser(
            settings.frontendApi().toString(),
            subject,
            ClerkScopes.of(kind, claims),
            claims.members()));
  }
}
