package com.leanmcp.processor.model;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * A type with a codec of its own, and that codec.
 *
 * @param compiledSchema the schema of a codec that is compiled already; empty where the codec is to be written
 * @param use the type with its arguments
 */
public record DataType(
    ClassId type,
    ClassId codec,
    Optional<String> compiledSchema,
    Visibility visibility,
    Origin origin,
    TypeElement element,
    DeclaredType use) {

  /** Where the type comes from. */
  public enum Origin {
    /** A source file of this compilation. */
    SOURCE,
    /** A class file. */
    CLASS_PATH
  }

  /** Whether the type has arguments, each use of it its own. */
  public boolean isBound() {
    return !use.getTypeArguments().isEmpty();
  }

  /** Whether this compilation writes the codec. */
  public boolean needsCodec() {
    return compiledSchema.isEmpty();
  }
}
