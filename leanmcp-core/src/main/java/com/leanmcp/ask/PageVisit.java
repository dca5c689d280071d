package com.leanmcp.ask;

import com.leanmcp.annotation.ClientCapability;
import java.net.URI;

/**
 * Asks the user to visit a page, for what must not pass through the client: signing in, paying, a secret (MCP specification,
 * Elicitation, URL mode). That the user agreed to go there does not say that anything was done there.
 *
 * @param message what the user reads first
 * @param url the page; https, but on this machine
 */
public record PageVisit(String key, String message, URI url) implements Question<Consent> {
  public PageVisit {
    Question.checkedKey(key);
    if (!url.isAbsolute() || url.getHost() == null) {
      throw new IllegalArgumentException("the page to visit is an absolute URL with a host");
    }
  }

  @Override
  public ClientCapability needs() {
    return ClientCapability.URL_ELICITATION;
  }
}
