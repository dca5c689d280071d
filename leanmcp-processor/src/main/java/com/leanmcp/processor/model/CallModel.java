package com.leanmcp.processor.model;

import com.leanmcp.access.AccessRule;
import com.leanmcp.service.Execution;
import java.util.List;

/**
 * The author's method, and how generated code calls it.
 *
 * @param marks the kinds whose annotations it carries; more than one is a mistake
 * @param method its name
 * @param place the method, or the service where the method is compiled already
 * @param unchecked annotations of Jakarta Validation on a result that no constraint fits
 */
public record CallModel(
    List<OfferKind> marks,
    String method,
    Place place,
    List<Misuse> misuses,
    AccessRule access,
    Execution execution,
    InputModel input,
    List<Argument> arguments,
    ResultModel result,
    Throwing throwing,
    Currency currency,
    List<Written<String>> unchecked) {

  public CallModel {
    marks = List.copyOf(marks);
    misuses = List.copyOf(misuses);
    arguments = List.copyOf(arguments);
    unchecked = List.copyOf(unchecked);
  }

  /** Whether the author's method declares checked exceptions. */
  public enum Throwing {
    NOTHING_CHECKED,
    CHECKED
  }

  /** Whether the author's method is deprecated. */
  public enum Currency {
    CURRENT,
    DEPRECATED,
    FOR_REMOVAL
  }

  /** The kind of what it makes, the first of its marks. */
  public OfferKind kind() {
    return marks.get(0);
  }

  /** The offer in a sentence: {@code tool forecast}. */
  public String subject() {
    return kind().noun() + " " + method;
  }

  /** What the client's user is asked for. */
  public List<Argument.Asked> questions() {
    return arguments.stream()
        .filter(Argument.Asked.class::isInstance)
        .map(Argument.Asked.class::cast)
        .toList();
  }

  /** Whether only the client's user can answer what it asks. */
  public boolean needsUser() {
    return questions().stream().anyMatch(asked -> asked.question().needsUser());
  }

  /** The same call under this rule, if everybody may make it so far. */
  public CallModel guardedBy(AccessRule rule) {
    return access instanceof AccessRule.Authenticated
        ? this
        : new CallModel(
            marks, method, place, misuses, rule, execution, input, arguments, result, throwing,
            currency, unchecked);
  }
}
