package com.leanmcp.processor.model;

import com.leanmcp.service.UriTemplate;
import java.util.List;
import java.util.Optional;

/**
 * A resource or a template of resources.
 *
 * @param uri the URI or the template, as it was written or made of the names of class and method
 * @param mimeType the type that was written, else the one of the result
 */
public record ResourceModel(
    Written<String> uri,
    String name,
    LabelModel label,
    Optional<Written<String>> mimeType,
    Optional<Written<Long>> size,
    List<Written<String>> audience,
    Optional<Written<Double>> priority,
    CallModel call)
    implements OfferModel {
  public ResourceModel {
    audience = List.copyOf(audience);
  }

  /** Whether it is a template, well-formed or not. */
  public boolean isTemplate() {
    return uri.value().indexOf('{') >= 0 || uri.value().indexOf('}') >= 0;
  }

  /** The variables of its URI, which is well-formed. */
  public List<String> variables() {
    return isTemplate() ? UriTemplate.parse(uri.value()).variables() : List.of();
  }
}
