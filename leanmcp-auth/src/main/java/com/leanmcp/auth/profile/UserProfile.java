package com.leanmcp.auth.profile;

import com.leanmcp.access.AuthUser;
import com.leanmcp.auth.jwt.Claims;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.Optional;
import java.util.Set;

/** What is known of a user besides the id. */
public record UserProfile(
    Optional<String> email,
    boolean emailVerified,
    Optional<String> firstName,
    Optional<String> lastName,
    Optional<String> imageUrl) {
  /** Nothing is known. */
  public static final UserProfile UNKNOWN = new UserProfile(
      Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());

  /** What the claims say, under the names of OpenID Connect (Core section 5.1) or of Clerk's templates. */
  public static UserProfile of(Claims claims) {
    Optional<String> email = claims.text("email");
    return new UserProfile(
        email,
        email.isPresent() && claims.isTrue("email_verified"),
        claims.firstText("given_name", "first_name"),
        claims.firstText("family_name", "last_name"),
        claims.firstText("picture", "image_url"));
  }

  /** This profile with what it lacks taken from another; an address and its verification stay together. */
  public UserProfile orElse(UserProfile other) {
    return new UserProfile(
        email.or(other::email),
        email.isPresent() ? emailVerified : other.emailVerified,
        firstName.or(other::firstName),
        lastName.or(other::lastName),
        imageUrl.or(other::imageUrl));
  }

  /** The user of this subject, of whom this is known. */
  public AuthUser toUser(String issuer, String subject, Set<String> scopes, JsonObject claims) {
    return new AuthUser(
        subject,
        subject,
        issuer,
        email,
        emailVerified,
        firstName,
        lastName,
        imageUrl,
        scopes,
        claims);
  }

  @Override
  public String toString() {
    return "UserProfile[***]";
  }
}
