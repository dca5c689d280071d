package com.leanmcp.processor.read;

import com.leanmcp.annotation.UnknownProperties;
import com.leanmcp.processor.model.Access;
import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.DataType;
import com.leanmcp.processor.model.DataType.Origin;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Making;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.PropertyModel;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.TypeModel.ConstructorKind;
import com.leanmcp.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads plain classes: those with setters or visible fields, and those with one public constructor. */
final class ClassReader {
  private final Compilation compilation;
  private final TypeReader types;

  ClassReader(Compilation compilation, TypeReader types) {
    this.compilation = compilation;
    this.types = types;
  }

  /** Whether the type is a class of an author's, of which objects can be made. */
  static boolean isPlainClass(TypeElement type) {
    return type.getKind() == ElementKind.CLASS
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && !Names.of(type).packageName().matches("javax?(\\..*)?");
  }

  TypeModel read(DeclaredType type, DataType data, Usage usage) {
    ClassMembers members = new ClassMembers(compilation, type, data.codec().packageName());
    if (!data.needsCodec()) {
      Making making = new Making.Setters(List.of(), List.of());
      return new TypeModel.Structure(data, List.of(), making, UnknownProperties.REFUSE);
    }
    if (members.isInner()) {
      return unfit(data, usage, "is an inner class; make it static");
    }
    List<ClassMembers.Settable> settable =
        members.hasEmptyConstructor() ? members.settable() : List.of();
    if (!settable.isEmpty()) {
      return structure(data, usage, settable, Making.Setters::new, members);
    }
    List<ClassMembers.Settable> parameters = members.parameters();
    if (parameters.isEmpty()) {
      return unfit(
          data,
          usage,
          "has neither a constructor without parameters and setters or visible fields, nor exactly"
              + " one public constructor with parameters; give it one of these or use a record");
    }
    return structure(
        data,
        usage,
        parameters,
        (settings, readings) -> new Making.Constructor(ConstructorKind.WRITTEN, readings),
        members);
  }

  private TypeModel structure(
      DataType data,
      Usage usage,
      List<ClassMembers.Settable> settable,
      BiFunction<List<Access>, List<Access>, Making> making,
      ClassMembers members) {
    Usage inside = usage.inside(data.codec());
    List<PropertyModel> properties = new ArrayList<>();
    List<Access> readings = new ArrayList<>();
    for (ClassMembers.Settable each : settable) {
      Optional<ClassMembers.Readable> readable = members.readable(each);
      if (readable.isEmpty()) {
        return unfit(
            data,
            usage,
            "has no way to read " + each.name() + "; add get"
                + ClassMembers.capitalized(each.name()) + "() of the same type");
      }
      readings.add(readable.get().access());
      properties.add(property(each, readable.get().element(), members, inside));
    }
    List<Access> settings = settable.stream().map(ClassMembers.Settable::access).toList();
    UnknownProperties unknown = TypeAnnotation.of(data.element()).unknownProperties();
    return new TypeModel.Structure(data, properties, making.apply(settings, readings), unknown);
  }

  private PropertyModel property(
      ClassMembers.Settable settable, Element getter, ClassMembers members, Usage inside) {
    List<Element> bearers = members.bearers(settable, getter);
    Element bearer = bearers.stream()
        .filter(each -> ConstraintReader.isConstrained(each) || JakartaReader.isAnnotated(each))
        .findFirst()
        .orElse(bearers.get(0));
    Place place = compilation.contains(bearer) ? Place.of(bearer) : inside.place();
    TypeMirror type = members.annotatedType(settable, bearers);
    Constraints constraints = ConstraintReader.read(bearers, type, place);
    Optional<String> description = constraints
        .description()
        .map(Written::value)
        .or(() -> members.parameterText(settable))
        .or(() -> members.text(bearers));
    boolean nullable = bearers.stream().anyMatch(each -> Nullness.isNullable(each, type));
    TypeModel model = nullable
        ? types.readNullable(type, inside.at(place))
        : types.readProperty(type, inside.at(place));
    return new PropertyModel(settable.name(), model, constraints, description, place);
  }

  private TypeModel unfit(DataType data, Usage usage, String fault) {
    Place place = data.origin() == Origin.SOURCE ? Place.of(data.element()) : usage.place();
    return new TypeModel.Unsupported(
        Diagnostic.UNFIT_CLASS.at(place, "the class " + data.type().simple() + " " + fault));
  }
}
