package com.leanmcp.auth.oauth;

/** What came of a refresh. */
public sealed interface Refresh {
  /** New tokens. */
  record Refreshed(RefreshedTokens tokens) implements Refresh {}

  /**
   * No tokens.
   *
   * @param sentence says why and what to do, without a full stop; safe to show, it never holds a token or a secret
   */
  record Failed(String sentence) implements Refresh {}
}
