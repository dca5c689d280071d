package com.leanmcp.processor.model;

import com.leanmcp.annotation.UnknownProperties;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A type of the author's, as far as JSON is concerned. A new kind of type is a new row here. */
public sealed interface TypeModel {
  /** Whether a primitive stands in its box. */
  enum Boxing {
    PRIMITIVE,
    BOXED
  }

  /** {@code String}. */
  record Text() implements TypeModel {}

  /** {@code boolean}. */
  record Bool(Boxing boxing) implements TypeModel {}

  /** A whole number. */
  record Whole(WholeKind kind, Boxing boxing) implements TypeModel {}

  /** A floating-point number. */
  record Real(RealKind kind, Boxing boxing) implements TypeModel {}

  /** A type with a codec of its own. */
  sealed interface Coded extends TypeModel {
    DataType data();
  }

  /** An enum, and what its constants mean, as far as that is written. */
  record Enumeration(DataType data, List<String> constants, Map<String, String> descriptions)
      implements Coded {
    public Enumeration {
      constants = List.copyOf(constants);
      descriptions = Map.copyOf(descriptions);
    }
  }

  /** A record or a plain class; its properties are empty where a compiled codec knows them. */
  record Structure(
      DataType data, List<PropertyModel> properties, Making making, UnknownProperties unknown)
      implements Coded {
    public Structure {
      properties = List.copyOf(properties);
    }
  }

  /** A type inside of itself; {@code whole} reads all of it. */
  record Recurring(DataType data, Supplier<TypeModel> whole) implements Coded {}

  /** A sealed interface whose subtypes are records, told apart by a property of their objects. */
  record Choice(DataType data, Written<String> discriminator, List<Variant> variants)
      implements Coded {
    public Choice {
      variants = List.copyOf(variants);
    }
  }

  /** A subtype of a sealed interface, by the discriminator's value. */
  record Variant(Written<String> name, Structure structure) {}

  /** A value with one JSON form: a date, a UUID, free-form JSON. */
  record Value(ValueKind kind) implements TypeModel {}

  /** {@code List}, and what else JSON spells as an array, with the constraints on its elements. */
  record Sequence(TypeModel element, SequenceKind kind, Constraints constraints)
      implements TypeModel {}

  /** {@code Map} with strings as keys, with the constraints on its values. */
  record Mapping(TypeModel value, Constraints constraints) implements TypeModel {}

  /** {@code Optional}, and what else may be absent. */
  record Maybe(TypeModel value, MaybeKind kind) implements TypeModel {}

  /** A type JSON cannot carry, or not yet. */
  record Unsupported(Problem problem) implements TypeModel {}

  /** A type that does not exist yet: another processor may write it. */
  record Unresolved() implements TypeModel {}

  /** Who wrote a constructor. */
  enum ConstructorKind {
    IMPLICIT,
    WRITTEN
  }

  /** Whether the values are numbers of any kind. */
  default boolean isNumber() {
    return this instanceof Whole
        || this instanceof Real
        || this instanceof Value value && value.kind().isNumber();
  }

  /** The type inside an {@code Optional}, or the type itself. */
  default TypeModel present() {
    return this instanceof Maybe maybe ? maybe.value() : this;
  }
}
