package com.leanmcp.processor.model;

import java.util.List;

/**
 * A tool.
 *
 * @param name the name clients call
 * @param needs the names of the capabilities that a client has to have
 * @param unheard what annotations of {@code org.mcpjava} on it ask for in vain
 */
public record ToolModel(
    Written<String> name,
    LabelModel label,
    Hints hints,
    List<String> needs,
    List<Unheard> unheard,
    CallModel call)
    implements OfferModel {
  public ToolModel {
    needs = List.copyOf(needs);
    unheard = List.copyOf(unheard);
  }
}
