package com.leanmcp.auth.clerk;

import com.leanmcp.access.AuthUser;
import com.leanmcp.auth.http.HttpCaller;
import com.leanmcp.auth.jwt.Claims;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the caller of verified claims. What the claims say counts; Clerk is asked only where they have no address, there is
 * a secret key to ask with, and the subject is a user.
 */
final class ClerkUsers {
  private final Optional<UserDirectory> directory;

  ClerkUsers(HttpCaller http, ClerkSettings settings) {
    this.directory = settings
        .secretKey()
        .map(key -> new UserDirectory(http, settings.backendApi(), key, settings.clock()));
  }

  /** The user; {@link ClaimRules} has seen to it that there are an issuer and a subject. */
  AuthUser of(Claims claims) {
    String subject = claims.text("sub").orElseThrow();
    Profile profile = profile(claims, subject);
    return new AuthUser(
        subject,
        subject,
        claims.text("iss").orElseThrow(),
        profile.email(),
        profile.emailVerified(),
        profile.firstName(),
        profile.lastName(),
        profile.imageUrl(),
        scopes(claims),
        claims.members());
  }

  private Profile profile(Claims claims, String subject) {
    Profile told = Profile.of(claims);
    if (told.email().isPresent()) {
      return told;
    }
    return directory.flatMap(users -> users.find(subject)).map(told::orElse).orElse(told);
  }

  private static Set<String> scopes(Claims claims) {
    Set<String> scopes = new LinkedHashSet<>(claims.texts("scp"));
    claims.text("scope").map(text -> List.of(text.split(" "))).ifPresent(scopes::addAll);
    scopes.removeIf(String::isEmpty);
    return scopes;
  }
}
