package com.leanmcp.access;

import com.leanmcp.access.Challenge.Kind;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Decides who may call, and what a refused caller is told. Every invalid token gets the same answer, whatever is wrong with
 * it; the reason goes to the log.
 */
public final class AccessControl {
  private static final Logger LOG = System.getLogger(AccessControl.class.getName());
  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  private final Authenticators authenticators;
  private final ResourceMetadata metadata;
  private final ScopeMatcher scopes;

  public AccessControl(
      Authenticators authenticators, ResourceMetadata metadata, ScopeMatcher scopes) {
    this.authenticators = authenticators;
    this.metadata = metadata;
    this.scopes = scopes;
  }

  /** Whether there is anybody who can tell whose a token is. */
  public boolean canAuthenticate() {
    return !authenticators.isEmpty();
  }

  /** Who holds the token, as far as the rule may be met by it; may block. A request without a token is challenged. */
  public AccessDecision authenticate(BearerToken credential, AccessRule rule) {
    Optional<AccessRule.Authenticated> wanted =
        rule instanceof AccessRule.Authenticated some ? Optional.of(some) : Optional.empty();
    List<String> needed = wanted.map(AccessRule.Authenticated::scopes).orElse(List.of());
    if (credential instanceof BearerToken.Malformed malformed) {
      return new AccessDecision.Denied(malformed(malformed));
    }
    if (credential instanceof BearerToken.Present present) {
      return decide(
          ask(present.token(), wanted.flatMap(AccessRule.Authenticated::provider)), needed);
    }
    return new AccessDecision.Denied(
        challenge(Kind.UNAUTHENTICATED, "", "authentication required", needed));
  }

  /** Who holds the token, if that is known without waiting. */
  public Optional<AccessDecision> remembered(BearerToken credential, AccessRule rule) {
    if (!(credential instanceof BearerToken.Present present)) {
      return Optional.empty();
    }
    Optional<String> provider =
        rule instanceof AccessRule.Authenticated wanted ? wanted.provider() : Optional.empty();
    try {
      return authenticators
          .remembered(provider, new Credentials(present.token(), metadata.resource()))
          .map(known -> decide(known, List.of()));
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "the authenticator failed, and is asked to verify instead", e);
      return Optional.empty();
    }
  }

  /** Whether an authenticated caller is known to whom the rule says, and has what it asks for. */
  public AccessDecision authorize(AccessRule rule, AccessDecision.Granted caller) {
    if (!(rule instanceof AccessRule.Authenticated wanted)) {
      return caller;
    }
    boolean elsewhere = wanted.provider().isPresent()
        && caller.user().isPresent()
        && !wanted.provider().equals(caller.provider());
    if (elsewhere) {
      return new AccessDecision.Denied(invalid(wanted.scopes()));
    }
    boolean enough = caller
        .user()
        .filter(user ->
            wanted.scopes().stream().allMatch(needed -> scopes.grants(user.scopes(), needed)))
        .isPresent();
    return enough
        ? caller
        : new AccessDecision.Denied(challenge(
            Kind.INSUFFICIENT_SCOPE,
            "insufficient_scope",
            "the access token lacks a scope this tool needs",
            wanted.scopes()));
  }

  /** The answer to credentials that are not well formed. */
  public Challenge malformed(BearerToken.Malformed malformed) {
    return challenge(Kind.INVALID_REQUEST, "invalid_request", malformed.why(), List.of());
  }

  private AccessDecision decide(Authenticators.Verdict verdict, List<String> scopes) {
    if (verdict.authentication() instanceof Authentication.Allowed allowed) {
      return new AccessDecision.Granted(Optional.of(allowed.user()), verdict.by());
    }
    if (verdict.authentication() instanceof Authentication.Unavailable unavailable) {
      return new AccessDecision.Unavailable(unavailable.retryAfter());
    }
    Optional<Authentication.Reason> reason =
        verdict.authentication() instanceof Authentication.Refused refused
            ? Optional.of(refused.reason())
            : Optional.empty();
    return new AccessDecision.Denied(invalid(scopes), reason);
  }

  private Challenge invalid(List<String> scopes) {
    return challenge(
        Kind.UNAUTHENTICATED, "invalid_token", "the access token is invalid or expired", scopes);
  }

  private Authenticators.Verdict ask(String token, Optional<String> provider) {
    try {
      Authenticators.Verdict answer =
          authenticators.authenticate(provider, new Credentials(token, metadata.resource()));
      if (answer.authentication() instanceof Authentication.Refused refused) {
        LOG.log(Level.DEBUG, "token refused: {0}", refused.reason());
      }
      return answer;
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "the authenticator failed", e);
      return new Authenticators.Verdict(
          new Authentication.Unavailable(RETRY_AFTER), Optional.empty());
    }
  }

  private Challenge challenge(Kind kind, String error, String message, List<String> scopes) {
    StringBuilder header = new StringBuilder("Bearer ");
    if (!error.isEmpty()) {
      header.append("error=\"").append(error).append("\", error_description=\"");
      header.append(message.replace("\"", "'").replaceAll("[^\\x20-\\x7E]", "")).append("\", ");
    }
    if (!scopes.isEmpty()) {
      header.append("scope=\"").append(String.join(" ", scopes)).append("\", ");
    }
    header.append("resource_metadata=\"").append(metadata.location()).append('"');
    return new Challenge(kind, header.toString(), message);
  }
}
