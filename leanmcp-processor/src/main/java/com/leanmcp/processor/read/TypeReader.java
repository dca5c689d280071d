package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.RealKind;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.TypeModel.Boxing;
import com.leanmcp.processor.model.WholeKind;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads types. */
public final class TypeReader {
  private static final String SUPPORTED =
      "use String, boolean, a number (byte, short, int, long, float, double) or its box, an enum,"
          + " a record, List<…> or Optional<…>";
  private static final Map<String, TypeModel> SCALARS = Map.of(
      "java.lang.String", new TypeModel.Text(),
      "java.lang.Boolean", new TypeModel.Bool(Boxing.BOXED),
      "java.lang.Byte", new TypeModel.Whole(WholeKind.BYTE, Boxing.BOXED),
      "java.lang.Short", new TypeModel.Whole(WholeKind.SHORT, Boxing.BOXED),
      "java.lang.Integer", new TypeModel.Whole(WholeKind.INT, Boxing.BOXED),
      "java.lang.Long", new TypeModel.Whole(WholeKind.LONG, Boxing.BOXED),
      "java.lang.Float", new TypeModel.Real(RealKind.FLOAT, Boxing.BOXED),
      "java.lang.Double", new TypeModel.Real(RealKind.DOUBLE, Boxing.BOXED));

  private final DataTypeReader dataTypes;

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
    return type instanceof DeclaredType declared
        ? declared(declared, usage)
        : primitive(type.getKind()).orElseGet(() -> unsupported(type, usage));
  }

  /** Reads a type that may also be an {@code Optional}. */
  TypeModel readProperty(TypeMirror type, Usage usage) {
    if (type instanceof DeclaredType declared
        && name(declared).equals("java.util.Optional")
        && declared.getTypeArguments().size() == 1) {
      TypeModel value = read(declared.getTypeArguments().get(0), usage);
      return isBroken(value) ? value : new TypeModel.Maybe(value);
    }
    return read(type, usage);
  }

  private TypeModel declared(DeclaredType type, Usage usage) {
    TypeModel scalar = SCALARS.get(name(type));
    if (scalar != null) {
      return scalar;
    }
    if (name(type).equals("java.util.List") && type.getTypeArguments().size() == 1) {
      TypeModel element = read(type.getTypeArguments().get(0), usage);
      return isBroken(element) ? element : new TypeModel.Sequence(element);
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
