package com.leanmcp.processor.model;

/** What becomes of what the author's method returns. */
public sealed interface ResultModel {
  /** The method is void. */
  record Nothing() implements ResultModel {}

  /** A scalar, as text. */
  record Text(TypeModel type) implements ResultModel {}

  /** The bytes of a resource. */
  record Bytes() implements ResultModel {}

  /** An object, as structured content. */
  record Structured(TypeModel.Coded structure) implements ResultModel {}

  /** A list or a map, or free-form JSON, as the text of its JSON; any data of a resource. */
  record Json(TypeModel type, Constraints constraints) implements ResultModel {}

  /** What says all of it itself. */
  record Full(Amount amount) implements ResultModel {}

  /** A type that this kind of offer cannot return, in the author's words. */
  record Unfit(String type) implements ResultModel {}

  /** A type that cannot be returned, or is not there yet. */
  record Broken(TypeModel type) implements ResultModel {}

  /** A {@code CompletionStage} of the value. */
  record Later(ResultModel value) implements ResultModel {}

  /** How much of the result the value is. */
  enum Amount {
    /** One piece: a content, a message. */
    PIECE,
    /** A list of pieces. */
    PIECES,
    /** The whole result. */
    WHOLE
  }

  /** What becomes of the value that the method returns or promises. */
  default ResultModel awaited() {
    return this instanceof Later later ? later.value() : this;
  }
}
