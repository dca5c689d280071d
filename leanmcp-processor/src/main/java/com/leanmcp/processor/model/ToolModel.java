package com.leanmcp.processor.model;

import com.leanmcp.access.AccessRule;
import com.leanmcp.service.ToolDefinition.Execution;
import java.util.List;
import java.util.Optional;

/**
 * A tool.
 *
 * @param name the name clients call
 * @param method the name of the author's method
 * @param place the method, or the service where the method is compiled already
 */
public record ToolModel(
    Written<String> name,
    String method,
    Place place,
    List<Misuse> misuses,
    Optional<String> title,
    Optional<String> description,
    Hints hints,
    AccessRule access,
    Execution execution,
    InputModel input,
    List<Argument> arguments,
    ResultModel result,
    Throwing throwing,
    Currency currency) {

  public ToolModel {
    misuses = List.copyOf(misuses);
    arguments = List.copyOf(arguments);
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
}
