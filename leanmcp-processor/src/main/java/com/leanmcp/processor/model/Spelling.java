package com.leanmcp.processor.model;

/** Types in the author's words. */
public final class Spelling {
  private Spelling() {}

  public static String of(TypeModel type) {
    if (type instanceof TypeModel.Bool bool) {
      return bool.boxing() == TypeModel.Boxing.BOXED ? "Boolean" : "boolean";
    }
    if (type instanceof TypeModel.Whole whole) {
      boolean boxed = whole.boxing() == TypeModel.Boxing.BOXED;
      return boxed ? whole.kind().box() : whole.kind().keyword();
    }
    if (type instanceof TypeModel.Real real) {
      boolean boxed = real.boxing() == TypeModel.Boxing.BOXED;
      return boxed ? real.kind().box() : real.kind().keyword();
    }
    if (type instanceof TypeModel.Coded coded) {
      return coded.data().type().simple();
    }
    if (type instanceof TypeModel.Value value) {
      return value.kind().simple();
    }
    if (type instanceof TypeModel.Mapping mapping) {
      return "Map<String, " + of(mapping.value()) + ">";
    }
    if (type instanceof TypeModel.Sequence sequence) {
      return sequence(sequence);
    }
    return type instanceof TypeModel.Maybe maybe ? "Optional<" + of(maybe.value()) + ">" : "String";
  }

  private static String sequence(TypeModel.Sequence sequence) {
    return sequence(sequence, of(sequence.element()));
  }

  /** A collection or array, with other words for its elements. */
  public static String sequence(TypeModel.Sequence sequence, String element) {
    return switch (sequence.kind()) {
      case LIST -> "List<" + element + ">";
      case COLLECTION -> "Collection<" + element + ">";
      case SET -> "Set<" + element + ">";
      case ARRAY -> element + "[]";
    };
  }
}
