package com.leanmcp.processor.model;

import java.util.List;
import javax.lang.model.element.TypeElement;

/** A class with tools. */
public record ServiceModel(
    ClassId type,
    Visibility visibility,
    List<Misuse> misuses,
    List<ToolModel> tools,
    ConstructionModel construction,
    TypeElement element) {

  public ServiceModel {
    misuses = List.copyOf(misuses);
    tools = List.copyOf(tools);
  }
}
