package com.leanmcp.processor.model;

import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A record or an enum and its codec.
 *
 * @param compiledSchema the schema of a codec that is compiled already; empty where the codec is to be written
 */
public record DataType(
    ClassId type,
    ClassId codec,
    Optional<String> compiledSchema,
    Visibility visibility,
    Origin origin,
    TypeElement element) {

  /** Where the type comes from. */
  public enum Origin {
    /** A source file of this compilation. */
    SOURCE,
    /** A class file. */
    CLASS_PATH
  }

  /** Whether this compilation writes the codec. */
  public boolean needsCodec() {
    return compiledSchema.isEmpty();
  }
}
