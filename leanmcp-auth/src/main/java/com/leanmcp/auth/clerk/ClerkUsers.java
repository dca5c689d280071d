package com.leanmcp.auth.clerk;

import com.leanmcp.auth.http.HttpCaller;
import com.leanmcp.auth.jwt.Claims;
import com.leanmcp.auth.profile.ProfileMapping;
import com.leanmcp.auth.profile.UserProfile;
import java.util.Optional;

/**
 * Knows the users of verified tokens. What the claims say counts; Clerk is asked only where they have no address, there is a
 * secret key to ask with, and the subject is a user.
 */
final class ClerkUsers implements ProfileMapping {
  private final Optional<UserDirectory> directory;

  ClerkUsers(HttpCaller http, ClerkSettings settings) {
    this.directory = settings
        .secretKey()
        .filter(key -> !settings.options().contains(ClerkOption.NO_LOOK_UPS))
        .map(key -> new UserDirectory(http, settings.backendApi(), key, settings.clock()));
  }

  @Override
  public UserProfile of(Claims claims) {
    UserProfile told = UserProfile.of(claims);
    return told.email().isPresent()
        ? told
        : claims.text("sub").map(this::of).map(told::orElse).orElse(told);
  }

  /** What Clerk says of this subject. */
  UserProfile of(String subject) {
    return directory.flatMap(users -> users.find(subject)).orElse(UserProfile.UNKNOWN);
  }
}
