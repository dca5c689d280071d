package com.leanmcp.auth.clerk;

import com.leanmcp.auth.jwt.Claims;
import java.util.Optional;

/** What is known of a user besides the id. */
record Profile(
    Optional<String> email,
    boolean emailVerified,
    Optional<String> firstName,
    Optional<String> lastName,
    Optional<String> imageUrl) {
  /** What the claims say, under the names of OpenID Connect (Core section 5.1) or of Clerk's templates. */
  static Profile of(Claims claims) {
    Optional<String> email = claims.text("email");
    return new Profile(
        email,
        email.isPresent() && claims.isTrue("email_verified"),
        claims.firstText("given_name", "first_name"),
        claims.firstText("family_name", "last_name"),
        claims.firstText("picture", "image_url"));
  }

  /** This profile with what it lacks taken from another; an address and its verification stay together. */
  Profile orElse(Profile other) {
    return new Profile(
        email.or(other::email),
        email.isPresent() ? emailVerified : other.emailVerified,
        firstName.or(other::firstName),
        lastName.or(other::lastName),
        imageUrl.or(other::imageUrl));
  }

  @Override
  public String toString() {
    return "Profile[***]";
  }
}
