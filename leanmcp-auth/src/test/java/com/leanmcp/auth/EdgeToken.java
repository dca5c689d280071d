package com.leanmcp.auth;

/**
 * A token that an attacker or a careless issuer may send.
 *
 * @param id the threat it belongs to and what is odd about it, such as {@code T1-alg-none}
 * @param good whether this server is to let it in
 */
record EdgeToken(String id, String token, boolean good, Rule rule) {
  /** What a token is to be judged as. */
  enum Rule {
    /** A session token of Clerk's: RS256 only, by {@code azp}. */
    SESSION,
    /** An access token of Clerk's: RS256 only, by {@code aud}. */
    ACCESS,
    /** An access token of an issuer whose profile allows every algorithm there is. */
    EVERY_ALGORITHM
  }
}
