package com.leanmcp.processor.model;

/** What becomes of what the author's method returns. */
public sealed interface ResultModel {
  /** The method is void. */
  record Nothing() implements ResultModel {}

  /** A scalar, as text. */
  record Text(TypeModel type) implements ResultModel {}

  /** An object, as structured content. */
  record Structured(TypeModel.Coded structure) implements ResultModel {}

  /** A list, as the text of its JSON. */
  record Json(TypeModel.Sequence sequence) implements ResultModel {}

  /** A type that cannot be returned, or is not there yet. */
  record Broken(TypeModel type) implements ResultModel {}
}
