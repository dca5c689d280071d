package com.leanmcp.auth;

/**
 * A token that an attacker or a careless issuer may send.
 *
 * @param id the threat it belongs to and what is odd about it, such as {@code T1-alg-none}
 * @param good whether this server is to let it in
 * @param access whether it is to be judged as an access token; otherwise as a session token
 */
record EdgeToken(String id, String token, boolean good, boolean access) {}
