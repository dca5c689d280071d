package com.leanmcp.processor.model;

import com.leanmcp.access.AccessRule;
import java.util.Optional;

/**
 * A completion of an argument.
 *
 * @param place where its annotation stands
 * @param prompt the name of the prompt whose argument it completes
 * @param resource the template of the resource whose variable it completes
 */
public record CompletionModel(
    Place place,
    Optional<Written<String>> prompt,
    Optional<Written<String>> resource,
    Written<String> argument,
    CallModel call)
    implements OfferModel {
  /** The same under the rule of what it completes for, where it has none of its own. */
  public CompletionModel guardedBy(AccessRule rule) {
    return new CompletionModel(place, prompt, resource, argument, call.guardedBy(rule));
  }
}
