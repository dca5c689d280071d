package com.leanmcp.processor.read;

import com.leanmcp.processor.model.ClassId;
import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.DataType;
import com.leanmcp.processor.model.DataType.Origin;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.PropertyModel;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.TypeModel.ConstructorKind;
import com.leanmcp.processor.model.Visibility;
import com.leanmcp.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads records and enums, and finds where their codecs are. */
final class DataTypeReader {
  private static final String CODEC = "com.leanmcp.schema.Codec";

  private final Compilation compilation;
  private final TypeReader types;

  DataTypeReader(Compilation compilation, TypeReader types) {
    this.compilation = compilation;
    this.types = types;
  }

  /** The record or enum; empty if the type is neither. */
  Optional<TypeModel> read(TypeElement type, Usage usage) {
    if (type.getKind() != ElementKind.RECORD && type.getKind() != ElementKind.ENUM) {
      return Optional.empty();
    }
    return Optional.of(fault(type, usage).orElseGet(() -> readUsable(type, usage)));
  }

  private TypeModel readUsable(TypeElement type, Usage usage) {
    DataType data = data(type, usage);
    if (usage.within().contains(type)) {
      Usage outside = new Usage(usage.packageName(), usage.place());
      return new TypeModel.Recurring(data, () -> readUsable(type, outside));
    }
    if (type.getKind() == ElementKind.ENUM) {
      return new TypeModel.Enumeration(data, constants(type));
    }
    List<PropertyModel> properties =
        data.needsCodec() ? properties(type, data.codec().packageName(), usage) : List.of();
    return new TypeModel.Structure(data, properties, constructor(type));
  }

  private Optional<TypeModel> fault(TypeElement type, Usage usage) {
    String name = Names.of(type).simple();
    if (!type.getTypeParameters().isEmpty()) {
      return Optional.of(TypeReader.unsupported(
          Names.spell(type.asType()), usage.place(), "use a record without type parameters"));
    }
    if (type.getKind() == ElementKind.ENUM && constants(type).isEmpty()) {
      return Optional.of(
          TypeReader.unsupported(name, usage.place(), "an enum needs a constant to be of use"));
    }
    Visibility visibility = Names.visibility(type);
    boolean samePackage = Names.of(type).packageName().equals(usage.packageName());
    if (visibility == Visibility.PRIVATE) {
      return Optional.of(
          unreachable(usage, name + " is private; make it package-private or public"));
    }
    return visibility == Visibility.PUBLIC || samePackage
        ? Optional.empty()
        : Optional.of(unreachable(
            usage,
            name + " is not visible in package " + usage.packageName() + "; make it public"));
  }

  private static TypeModel unreachable(Usage usage, String text) {
    return new TypeModel.Unsupported(Diagnostic.UNREACHABLE_TYPE.at(usage.place(), text));
  }

  private DataType data(TypeElement type, Usage usage) {
    ClassId id = Names.of(type);
    ClassId codec = id.generated("Codec");
    Optional<String> schema =
        compilation.contains(type) ? Optional.empty() : compiledSchema(codec, usage);
    Origin origin = compilation.contains(type) ? Origin.SOURCE : Origin.CLASS_PATH;
    boolean here = origin == Origin.SOURCE || schema.isPresent();
    ClassId reachable = here ? codec : codec.in(usage.packageName());
    return new DataType(id, reachable, schema, Names.visibility(type), origin, type);
  }

  boolean hasCompiledCodec(TypeElement type) {
    if (type.getKind() != ElementKind.RECORD && type.getKind() != ElementKind.ENUM) {
      return false;
    }
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

  private static List<String> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
        .map(element -> element.getSimpleName().toString())
        .toList();
  }

  private List<PropertyModel> properties(TypeElement type, String codecPackage, Usage usage) {
    Javadoc javadoc = Javadoc.of(Optional.ofNullable(compilation.elements().getDocComment(type)));
    List<PropertyModel> properties = new ArrayList<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      String name = component.getSimpleName().toString();
      Element field = field(type, component);
      Place place = compilation.contains(type) ? Place.of(field) : usage.place();
      TypeModel model =
          types.readProperty(component.asType(), usage.inside(type, codecPackage, place));
      Constraints constraints = ConstraintReader.read(field);
      Optional<String> description =
          constraints.description().map(Written::value).or(() -> javadoc.parameter(name));
      properties.add(new PropertyModel(name, model, constraints, description, place));
    }
    return properties;
  }

  /** The component's field: javac knows where that stands, but not where a component does. */
  private static Element field(TypeElement type, RecordComponentElement component) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
        .<Element>map(field -> field)
        .findFirst()
        .orElse(component);
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
