package com.leanmcp.processor.model;

import com.leanmcp.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Optional;

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

  /** The author of a tool wrote the schema; one parameter takes the arguments as they come. */
  record HandWritten(Written<String> written, List<Receiver> receivers) implements InputModel {
    public HandWritten {
      receivers = List.copyOf(receivers);
    }

    @Override
    public JsonObject schema() {
      return Extras.parse(written.value()).orElseThrow();
    }

    @Override
    public String text() {
      return written.value();
    }

    /** What the arguments are handed over as, where all is well. */
    public Form form() {
      return receivers.get(0).form();
    }
  }

  /**
   * A parameter beside a hand-written schema.
   *
   * @param type its type in the author's words
   * @param constraint where a constraint on it stands
   * @param unchecked annotations of Jakarta Validation on it
   */
  record Receiver(
      String name,
      String type,
      Form form,
      Place place,
      Optional<Place> constraint,
      List<Written<String>> unchecked) {
    public Receiver {
      unchecked = List.copyOf(unchecked);
    }
  }

  /** What a parameter can be for arguments of any shape. */
  enum Form {
    /** {@code JsonValue.JsonObject}. */
    JSON_OBJECT,
    /** {@code Map<String, Object>}. */
    MAP,
    /** A type that cannot take them. */
    UNFIT,
    /** A type that does not exist yet. */
    UNRESOLVED
  }

  /** The JSON Schema of the arguments, which passed every check. */
  JsonObject schema();

  /** The same as the text that clients get. */
  default String text() {
    return PublishedSchema.text(schema());
  }
}
