package com.leanmcp.ask;

import com.leanmcp.annotation.ClientCapability;
import java.net.URI;
import java.util.Optional;

/**
 * Asks the user to visit a page, for what must not pass through the client: signing in, paying, a secret (MCP specification,
 * Elicitation, URL mode). That the user agreed to go there does not say that anything was done there.
 *
 * @param message what the user reads first
 * @param url the page; https, but on this machine
 * @param id what the visit is known by to {@code LiveServices.visited}, 16 to 128 characters; where it is absent, nobody
 *     can say that the visit is done
 */
public record PageVisit(String key, String message, URI url, Optional<String> id)
    implements Question<Consent> {
  private static final int SHORTEST_ID = 16;
  private static final int LONGEST_ID = 128;

  public PageVisit {
    Question.checkedKey(key);
    if (id.filter(text -> text.length() < SHORTEST_ID || text.length() > LONGEST_ID)
        .isPresent()) {
      throw new IllegalArgumentException("the id of a visit has " + SHORTEST_ID + " to "
          + LONGEST_ID + " characters that nobody can guess; make it with McpContext.rememberId");
    }
    if (!url.isAbsolute() || url.getHost() == null) {
      throw new IllegalArgumentException("the page to visit is an absolute URL with a host");
    }
  }

  /** The same visit, known by an id that nobody can guess, such as one of {@code McpContext.rememberId}. */
  public PageVisit withId(String unguessable) {
    return new PageVisit(key, message, url, Optional.of(unguessable));
  }

  @Override
  public ClientCapability needs() {
    return ClientCapability.URL_ELICITATION;
  }
}
