package com.leanmcp.processor.model;

import java.util.List;

/**
 * A tool.
 *
 * @param name the name clients call
 * @param needs the names of the capabilities that a client has to have
 */
public record ToolModel(
    Written<String> name, LabelModel label, Hints hints, List<String> needs, CallModel call)
    implements OfferModel {
  public ToolModel {
    needs = List.copyOf(needs);
  }
}
