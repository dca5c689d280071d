package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.MaybeKind;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.RealKind;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.TypeModel.Boxing;
import com.leanmcp.processor.model.ValueKind;
import com.leanmcp.processor.model.WholeKind;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads types. */
public final class TypeReader {
  private static final String SUPPORTED =
      "use String, char, boolean, a number or its box, an enum, a record, a type of java.time,"
          + " UUID, URI, List<…>, Set<…>, Map<String, …>, an array, Optional<…>, or Object for any"
          + " JSON";
  private static final Map<String, TypeModel> SCALARS = Map.of(
      "java.lang.String", new TypeModel.Text(),
      "java.lang.Boolean", new TypeModel.Bool(Boxing.BOXED),
      "java.lang.Byte", new TypeModel.Whole(WholeKind.BYTE, Boxing.BOXED),
      "java.lang.Short", new TypeModel.Whole(WholeKind.SHORT, Boxing.BOXED),
      "java.lang.Integer", new TypeModel.Whole(WholeKind.INT, Boxing.BOXED),
      "java.lang.Long", new TypeModel.Whole(WholeKind.LONG, Boxing.BOXED),
      "java.lang.Float", new TypeModel.Real(RealKind.FLOAT, Boxing.BOXED),
      "java.lang.Double", new TypeModel.Real(RealKind.DOUBLE, Boxing.BOXED));

  private static final Map<String, TypeModel.Maybe> PRIMITIVE_OPTIONALS = Map.of(
      "java.util.OptionalInt", maybe(boxed("Integer"), MaybeKind.OPTIONAL_INT),
      "java.util.OptionalLong", maybe(boxed("Long"), MaybeKind.OPTIONAL_LONG),
      "java.util.OptionalDouble", maybe(boxed("Double"), MaybeKind.OPTIONAL_DOUBLE));

  private final DataTypeReader dataTypes;
  private final ContainerReader containers = new ContainerReader(this);

  public TypeReader(Compilation compilation) {
    this.dataTypes = new DataTypeReader(compilation, this);
  }

  /** Reads the type of an {@code @McpType}. */
  public TypeModel readDeclared(TypeElement type) {
    Place place = Place.of(type);
    Usage usage = new Usage(Names.of(type).packageName(), place);
    return dataTypes
        .read((DeclaredType) type.asType(), usage)
        .orElseGet(() -> unsupported(Names.spell(type.asType()), place, SUPPORTED));
  }

  /** Whether types of this kind can have a codec. */
  public static boolean isCodedKind(TypeElement type) {
    return DataTypeReader.isCodedKind(type);
  }

  /** Whether an earlier build left a generated codec of the type. */
  public boolean hasCompiledCodec(TypeElement type) {
    return dataTypes.hasCompiledCodec(type);
  }

  /** Reads a type that may stand for a property or an element. */
  TypeModel read(TypeMirror type, Usage usage) {
    if (type.getKind() == TypeKind.ERROR) {
      return new TypeModel.Unresolved();
    }
    if (type instanceof ArrayType array) {
      return containers.array(array, usage);
    }
    return type instanceof DeclaredType declared
        ? declared(declared, usage)
        : primitive(type.getKind()).orElseGet(() -> unsupported(type, usage));
  }

  /** Reads a type that may also be an {@code Optional}. */
  TypeModel readProperty(TypeMirror type, Usage usage) {
    if (type instanceof DeclaredType declared && isOptional(declared)) {
      return optional(declared, usage);
    }
    return read(type, usage);
  }

  /** Reads a type that is marked {@code @Nullable}. */
  TypeModel readNullable(TypeMirror type, Usage usage) {
    if (type.getKind().isPrimitive()) {
      return unsupported(
          "@Nullable " + Names.spell(type), usage.place(), "use the box, or leave @Nullable out");
    }
    TypeModel model = readProperty(type, usage);
    return isBroken(model) || model instanceof TypeModel.Maybe
        ? model
        : maybe(model, MaybeKind.NULLABLE);
  }

  private TypeModel optional(DeclaredType type, Usage usage) {
    TypeModel.Maybe primitive = PRIMITIVE_OPTIONALS.get(name(type));
    if (primitive != null) {
      return primitive;
    }
    if (type.getTypeArguments().isEmpty()) {
      return unsupported("Optional", usage.place(), "say what is in it: Optional<String>");
    }
    TypeMirror argument = type.getTypeArguments().get(0);
    if (argument instanceof DeclaredType inner && isOptional(inner)) {
      return unsupported(Names.spell(type), usage.place(), "one Optional is enough");
    }
    TypeModel value = read(argument, usage);
    return isBroken(value) ? value : maybe(value, MaybeKind.OPTIONAL);
  }

  /** Whether the type is {@code Optional} or one of its primitive kin. */
  static boolean isOptional(DeclaredType type) {
    return name(type).equals("java.util.Optional") || PRIMITIVE_OPTIONALS.containsKey(name(type));
  }

  private static TypeModel.Maybe maybe(TypeModel value, MaybeKind kind) {
    return new TypeModel.Maybe(value, kind);
  }

  private static TypeModel boxed(String box) {
    return SCALARS.get("java.lang." + box);
  }

  private TypeModel declared(DeclaredType type, Usage usage) {
    if (UnheardReader.isForeign(type)) {
      return unsupported(
          Names.spell(type),
          usage.place(),
          "of org.mcpjava only annotations are read; use a type of your own, or McpContext for the"
              + " call");
    }
    TypeModel scalar = SCALARS.get(name(type));
    if (scalar != null) {
      return scalar;
    }
    Optional<TypeModel> other = ValueKind.of(name(type))
        .<TypeModel>map(TypeModel.Value::new)
        .or(() -> containers.read(type, usage));
    if (other.isPresent()) {
      return other.get();
    }
    return dataTypes.read(type, usage).orElseGet(() -> unsupported(type, usage));
  }

  private static boolean isBroken(TypeModel type) {
    return type instanceof TypeModel.Unsupported || type instanceof TypeModel.Unresolved;
  }

  private static String name(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().toString();
  }

  private static Optional<TypeModel> primitive(TypeKind kind) {
    return Optional.ofNullable(
        switch (kind) {
          case CHAR -> new TypeModel.Value(ValueKind.CHAR);
          case BOOLEAN -> new TypeModel.Bool(Boxing.PRIMITIVE);
          case BYTE -> new TypeModel.Whole(WholeKind.BYTE, Boxing.PRIMITIVE);
          case SHORT -> new TypeModel.Whole(WholeKind.SHORT, Boxing.PRIMITIVE);
          case INT -> new TypeModel.Whole(WholeKind.INT, Boxing.PRIMITIVE);
          case LONG -> new TypeModel.Whole(WholeKind.LONG, Boxing.PRIMITIVE);
          case FLOAT -> new TypeModel.Real(RealKind.FLOAT, Boxing.PRIMITIVE);
          case DOUBLE -> new TypeModel.Real(RealKind.DOUBLE, Boxing.PRIMITIVE);
          default -> null;
        });
  }

  private static TypeModel unsupported(TypeMirror type, Usage usage) {
    return unsupported(Names.spell(type), usage.place(), SUPPORTED);
  }

  /** A type that cannot be used here, with what can be. */
  static TypeModel unsupported(String spelling, Place place, String cure) {
    return new TypeModel.Unsupported(Diagnostic.UNSUPPORTED_TYPE.at(
        place, "the type " + spelling + " is not supported; " + cure));
  }
}
