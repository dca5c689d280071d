package com.leanmcp.processor.model;

import java.util.Optional;

/**
 * A property of a JSON object: a record component, or a parameter of a tool.
 *
 * @param name its name in Java
 * @param place the component or the parameter
 */
public record PropertyModel(
    String name,
    TypeModel type,
    Constraints constraints,
    Optional<String> description,
    Place place) {

  /** Its name in JSON. */
  public String jsonName() {
    return constraints.labels().name().map(Written::value).orElse(name);
  }

  /** Whether an object without this property is refused. */
  public boolean isRequired() {
    return !(type instanceof TypeModel.Maybe) && constraints.defaultValue().isEmpty();
  }
}
