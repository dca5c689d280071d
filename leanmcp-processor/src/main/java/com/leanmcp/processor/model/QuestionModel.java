package com.leanmcp.processor.model;

import java.util.Optional;

/**
 * A question to the client's user, declared on a parameter.
 *
 * @param parameter the parameter's name
 * @param key what the author calls it, where that is not the parameter's name
 * @param orArgument where it says that an argument may answer in place of the user
 * @param form the type of what is filled in
 * @param place where it is declared
 */
public record QuestionModel(
    String parameter,
    Written<String> message,
    Optional<Written<String>> key,
    Optional<Place> orArgument,
    TypeModel form,
    Place place) {

  /** What the question is called within its call. */
  public String name() {
    return key.map(Written::value).orElse(parameter);
  }

  /** Whether only the user can answer. */
  public boolean needsUser() {
    return orArgument.isEmpty();
  }
}
