package com.leanmcp.auth.clerk;

/** What a provider for Clerk does only on demand. */
public enum ClerkOption {
  /** Accept API keys of Clerk's users and organizations. */
  API_KEYS,
  /** Remember for a few seconds what the Backend API said of a token. */
  TOKEN_CACHE,
  /** Remember for a minute that a token's signature was good. */
  VERIFIED_CACHE,
  /** Never look users up: callers are what their tokens tell. */
  NO_LOOK_UPS
}
