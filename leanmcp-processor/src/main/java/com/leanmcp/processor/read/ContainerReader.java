package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.SequenceKind;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.ValueKind;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads collections, arrays and maps. */
final class ContainerReader {
  private static final Map<String, SequenceKind> SEQUENCES = Map.of(
      "java.util.List", SequenceKind.LIST,
      "java.util.Collection", SequenceKind.COLLECTION,
      "java.util.Set", SequenceKind.SET);

  private final TypeReader types;

  ContainerReader(TypeReader types) {
    this.types = types;
  }

  /** The collection or map; empty if the type is neither. */
  Optional<TypeModel> read(DeclaredType type, Usage usage) {
    String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
    SequenceKind kind = SEQUENCES.get(name);
    if (kind == null && !name.equals("java.util.Map")) {
      return Optional.empty();
    }
    if (type.getTypeArguments().isEmpty()) {
      String simple = type.asElement().getSimpleName().toString();
      String full = kind == null ? "Map<String, String>" : simple + "<String>";
      return Optional.of(unsupported(type, usage, "say what is in it: " + full));
    }
    return Optional.of(kind == null ? map(type, usage) : sequence(type, kind, usage));
  }

  private TypeModel sequence(DeclaredType type, SequenceKind kind, Usage usage) {
    TypeModel element = element(type.getTypeArguments().get(0), usage);
    if (kind == SequenceKind.SET && isUrl(element)) {
      return unsupported(
          type, usage, "use Set<URI>, because URLs look their hosts up when they are compared");
    }
    return isBroken(element)
        ? element
        : new TypeModel.Sequence(
            element,
            kind,
            ConstraintReader.readArgument(type.getTypeArguments().get(0), usage.place()));
  }

  private static boolean isUrl(TypeModel element) {
    return element instanceof TypeModel.Value value && value.kind() == ValueKind.URL;
  }

  private TypeModel map(DeclaredType type, Usage usage) {
    TypeMirror key = type.getTypeArguments().get(0);
    if (!(key instanceof DeclaredType declared)
        || !((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals("java.lang.String")) {
      return unsupported(
          type, usage, "names are strings in JSON; use Map<String, …> or a list of records");
    }
    if (WrittenAnnotation.isOn("SchemaConstraint", key)) {
      return misfit(usage, "the names of a map; it is for its values");
    }
    TypeModel value = element(type.getTypeArguments().get(1), usage);
    return isBroken(value)
        ? value
        : new TypeModel.Mapping(
            value,
            ConstraintReader.readArgument(type.getTypeArguments().get(1), usage.place())
                .withUnchecked(JakartaReader.unchecked(
                    JakartaAnnotation.on(key, usage.place().element()))));
  }

  TypeModel array(ArrayType type, Usage usage) {
    TypeMirror component = type.getComponentType();
    if (component.getKind() == TypeKind.BYTE) {
      return new TypeModel.Value(ValueKind.BYTES);
    }
    if (component instanceof DeclaredType declared
        && !declared.getTypeArguments().isEmpty()) {
      return unsupported(type, usage, "use List<" + Names.spell(component) + ">");
    }
    TypeModel element = element(component, usage);
    Constraints constraints = ConstraintReader.read(component, usage.place()).ofElements();
    if (component.getKind().isPrimitive() && constraints.narrows()) {
      return misfit(usage, "the elements of an array of primitives; use a list of their boxes");
    }
    return isBroken(element)
        ? element
        : new TypeModel.Sequence(element, SequenceKind.ARRAY, constraints);
  }

  private static TypeModel misfit(Usage usage, String what) {
    return new TypeModel.Unsupported(
        Diagnostic.MISFIT_CONSTRAINT.at(usage.place(), "@SchemaConstraint does not fit " + what));
  }

  private TypeModel element(TypeMirror type, Usage usage) {
    if (type.getKind() == TypeKind.WILDCARD) {
      return unsupported(type, usage, "name a type instead, or Object for any JSON");
    }
    if (Nullness.isMarked(type)) {
      return TypeReader.unsupported(
          "@Nullable " + Names.spell(type),
          usage.place(),
          "null is no element and no value of a map; leave @Nullable out");
    }
    if (type instanceof DeclaredType declared && TypeReader.isOptional(declared)) {
      return unsupported(
          type, usage, "it can only be a parameter or a component; leave absent elements out");
    }
    return types.read(type, usage);
  }

  private static boolean isBroken(TypeModel type) {
    return type instanceof TypeModel.Unsupported || type instanceof TypeModel.Unresolved;
  }

  private static TypeModel unsupported(TypeMirror type, Usage usage, String cure) {
    return TypeReader.unsupported(Names.spell(type), usage.place(), cure);
  }
}
