package com.leanmcp.processor.model;

import java.util.List;

/** What a tool's arguments are made into. */
public sealed interface InputModel {
  /** The components of one record are the arguments. */
  record Whole(TypeModel.Structure structure) implements InputModel {}

  /** Every parameter is an argument by its name. */
  record ByName(List<PropertyModel> properties) implements InputModel {
    public ByName {
      properties = List.copyOf(properties);
    }
  }
}
