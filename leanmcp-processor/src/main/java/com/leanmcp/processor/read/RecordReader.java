package com.leanmcp.processor.read;

import com.leanmcp.annotation.UnknownProperties;
import com.leanmcp.processor.model.Access;
import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.DataType;
import com.leanmcp.processor.model.Making;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.PropertyModel;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.TypeModel.ConstructorKind;
import com.leanmcp.processor.model.Written;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads records. */
final class RecordReader {
  private final Compilation compilation;
  private final TypeReader types;

  RecordReader(Compilation compilation, TypeReader types) {
    this.compilation = compilation;
    this.types = types;
  }

  /** The record; without properties where a compiled codec knows them. */
  TypeModel.Structure read(DeclaredType type, DataType data, Usage usage) {
    return data.needsCodec()
        ? readAll(type, data, usage.inside(data.codec()))
        : new TypeModel.Structure(
            data, List.of(), making(data.element()), UnknownProperties.REFUSE);
  }

  /** The record with its properties, whose types are read as {@code inside} says. */
  TypeModel.Structure readAll(DeclaredType type, DataType data, Usage inside) {
    TypeElement element = data.element();
    Javadoc javadoc =
        Javadoc.of(Optional.ofNullable(compilation.elements().getDocComment(element)));
    List<PropertyModel> properties = element.getRecordComponents().stream()
        .map(component -> property(type, component, javadoc, inside))
        .toList();
    return new TypeModel.Structure(
        data, properties, making(element), TypeAnnotation.of(element).unknownProperties());
  }

  private PropertyModel property(
      DeclaredType type, RecordComponentElement component, Javadoc javadoc, Usage inside) {
    TypeElement element = (TypeElement) type.asElement();
    String name = component.getSimpleName().toString();
    Element field = field(element, component);
    Place place = compilation.contains(element) ? Place.of(field) : inside.place();
    TypeMirror componentType = componentType(type, component);
    boolean nullable = Nullness.isNullable(field, component.asType())
        || Nullness.isNullable(component.getAccessor(), componentType);
    TypeModel model = nullable
        ? types.readNullable(componentType, inside.at(place))
        : types.readProperty(componentType, inside.at(place));
    Constraints constraints = ConstraintReader.read(field, componentType, place);
    Optional<String> description =
        constraints.description().map(Written::value).or(() -> javadoc.parameter(name));
    return new PropertyModel(name, model, constraints, description, place);
  }

  private TypeMirror componentType(DeclaredType type, RecordComponentElement component) {
    if (type.getTypeArguments().isEmpty()) {
      return component.asType();
    }
    ExecutableType accessor =
        (ExecutableType) compilation.types().asMemberOf(type, component.getAccessor());
    return accessor.getReturnType();
  }

  /** The component's field: javac knows where that stands, but not where a component does. */
  private static Element field(TypeElement type, RecordComponentElement component) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
        .<Element>map(field -> field)
        .findFirst()
        .orElse(component);
  }

  private Making making(TypeElement type) {
    List<Access> readings = type.getRecordComponents().stream()
        .map(component -> Access.method(component.getSimpleName().toString()))
        .toList();
    return new Making.Constructor(constructor(type), readings);
  }

  private ConstructorKind constructor(TypeElement type) {
    boolean written = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> isCanonical(constructor, type))
        .anyMatch(constructor ->
            compilation.elements().getOrigin(constructor) == Elements.Origin.EXPLICIT);
    return written ? ConstructorKind.WRITTEN : ConstructorKind.IMPLICIT;
  }

  private boolean isCanonical(ExecutableElement constructor, TypeElement type) {
    List<? extends RecordComponentElement> components = type.getRecordComponents();
    List<? extends VariableElement> parameters = constructor.getParameters();
    if (components.size() != parameters.size()) {
      return false;
    }
    for (int i = 0; i < components.size(); i++) {
      if (!compilation
          .types()
          .isSameType(components.get(i).asType(), parameters.get(i).asType())) {
        return false;
      }
    }
    return true;
  }
}
