package com.leanmcp.auth.clerk;

import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.auth.jwt.Claims;
import com.leanmcp.auth.jwt.SignedToken;
import com.leanmcp.auth.jwt.TimeRules;
import com.leanmcp.json.JsonValue.JsonString;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Judges the claims of a token whose signature is good. */
final class ClaimRules {
  /** How far Clerk's own libraries let clocks differ. */
  private static final Duration SKEW = Duration.ofSeconds(5);

  private final String issuer;
  private final TimeRules times;
  private final AddresseeRules addressee;

  ClaimRules(ClerkSettings settings) {
    this.issuer = settings.frontendApi().toString();
    this.times = new TimeRules(settings.clock(), SKEW);
    this.addressee = new AddresseeRules(settings);
  }

  /** The one claim that is looked at before the signature too: others' tokens are not worth a fetch of keys. */
  Optional<Reason> judgeIssuer(Claims claims) {
    boolean ours = claims.text("iss").filter(issuer::equals).isPresent();
    return ours ? Optional.empty() : Optional.of(Reason.ISSUER);
  }

  /** Why the token is refused, if it is. */
  Optional<Reason> judge(SignedToken token, URI resource) {
    Claims claims = token.claims();
    if (claims.text("sub").isEmpty()) {
      return Optional.of(Reason.SUBJECT);
    }
    return judgeIssuer(claims)
        .or(() -> times.judge(claims))
        .or(() -> judgeStatus(claims))
        .or(() -> addressee.judge(token, resource));
  }

  /** A session with pending tasks counts as signed out; so does one of a status that is not known. */
  private static Optional<Reason> judgeStatus(Claims claims) {
    boolean active =
        claims.members().get("sts").map(new JsonString("active")::equals).orElse(true);
    return active ? Optional.empty() : Optional.of(Reason.PENDING);
  }
}
