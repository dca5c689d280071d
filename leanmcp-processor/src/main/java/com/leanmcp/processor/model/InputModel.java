package com.leanmcp.processor.model;

import com.leanmcp.json.JsonValue.JsonObject;
import java.util.List;

/** What the arguments of a call are made into. */
public sealed interface InputModel {
  /** The components of one record are the arguments. */
  record Whole(TypeModel.Structure structure) implements InputModel {
    @Override
    public JsonObject schema() {
      return PublishedSchema.of(structure);
    }
  }

  /** Every parameter is an argument by its name. */
  record ByName(List<PropertyModel> properties) implements InputModel {
    public ByName {
      properties = List.copyOf(properties);
    }

    @Override
    public JsonObject schema() {
      return PublishedSchema.object(properties);
    }
  }

  /** The JSON Schema of the arguments, which passed every check. */
  JsonObject schema();
}
