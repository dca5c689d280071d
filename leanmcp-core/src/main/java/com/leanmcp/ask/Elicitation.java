package com.leanmcp.ask;

import com.leanmcp.annotation.ClientCapability;
import com.leanmcp.schema.Codec;

/**
 * Asks the user to fill in a form (MCP specification, Elicitation, form mode). It is no place for passwords and keys: those
 * belong on a page of yours, {@link PageVisit}.
 *
 * @param message what the user reads above the form
 * @param form the type of what is filled in: strings, numbers, booleans and enums, no deeper
 */
public record Elicitation<T>(String key, String message, Codec<T> form)
    implements Question<Elicited<T>> {
  public Elicitation {
    Question.checkedKey(key);
  }

  @Override
  public ClientCapability needs() {
    return ClientCapability.ELICITATION;
  }
}
