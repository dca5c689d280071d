package com.leanmcp.processor.read;

import com.leanmcp.processor.model.ClassId;
import com.leanmcp.processor.model.DataType;
import com.leanmcp.processor.model.DataType.Origin;
import com.leanmcp.processor.model.Visibility;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds where the codec of a type is, or will be. */
final class CodecFinder {
  private static final String CODEC = "com.leanmcp.schema.Codec";

  private final Compilation compilation;

  CodecFinder(Compilation compilation) {
    this.compilation = compilation;
  }

  /** The type with its codec: one for each binding of a generic type, in the package of its use. */
  DataType find(DeclaredType used, Usage usage) {
    DeclaredType type = (DeclaredType) compilation.withoutAnnotations(used);
    TypeElement element = (TypeElement) used.asElement();
    ClassId id = Names.of(element);
    Origin origin = compilation.contains(element) ? Origin.SOURCE : Origin.CLASS_PATH;
    if (!type.getTypeArguments().isEmpty()) {
      ClassId bound = new ClassId(usage.packageName(), List.of(stem(type) + "Codec"));
      return new DataType(id, bound, Optional.empty(), Visibility.PACKAGE, origin, element, type);
    }
    ClassId codec = id.generated("Codec");
    Optional<String> schema =
        origin == Origin.SOURCE ? Optional.empty() : compiledSchema(codec, usage);
    boolean here = origin == Origin.SOURCE || schema.isPresent();
    ClassId reachable = here ? codec : codec.in(usage.packageName());
    return new DataType(id, reachable, schema, Names.visibility(element), origin, element, type);
  }

  /** {@code Page<Order>} as {@code PageOfOrder}. */
  private static String stem(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return stem(array.getComponentType()) + "Array";
    }
    if (!(type instanceof DeclaredType declared)) {
      String keyword = type.getKind().name().toLowerCase(Locale.ROOT);
      return keyword.substring(0, 1).toUpperCase(Locale.ROOT) + keyword.substring(1);
    }
    String name = Names.of((TypeElement) declared.asElement()).generated("").simple();
    String arguments = declared.getTypeArguments().stream()
        .map(CodecFinder::stem)
        .collect(Collectors.joining("And"));
    return arguments.isEmpty() ? name : name + "Of" + arguments;
  }

  /** Whether an earlier build left a generated codec of the type. */
  boolean hasCompiledCodec(TypeElement type) {
    String name = Names.of(type).generated("Codec").qualified();
    TypeElement codec = compilation.elements().getTypeElement(name);
    return codec != null
        && !compilation.contains(codec)
        && codec.getInterfaces().stream()
            .anyMatch(each -> each.toString().startsWith(CODEC + "<" + type.getQualifiedName()));
  }

  /** The schema of a codec on the class path, which is a constant of it. */
  private Optional<String> compiledSchema(ClassId codec, Usage usage) {
    TypeElement compiled = compilation.elements().getTypeElement(codec.qualified());
    if (compiled == null
        || (Names.visibility(compiled) != Visibility.PUBLIC
            && !codec.packageName().equals(usage.packageName()))) {
      return Optional.empty();
    }
    return ElementFilter.fieldsIn(compiled.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().contentEquals("SCHEMA"))
        .map(VariableElement::getConstantValue)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .findFirst();
  }
}
