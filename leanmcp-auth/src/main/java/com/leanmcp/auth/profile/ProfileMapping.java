package com.leanmcp.auth.profile;

import com.leanmcp.auth.jwt.Claims;

/** Tells what is known of the user of a verified token. It decides nothing: the user is let in already. Thread-safe. */
@FunctionalInterface
public interface ProfileMapping {
  /** The profile; {@link UserProfile#UNKNOWN} where nothing is known. May block. */
  UserProfile of(Claims claims);
}
