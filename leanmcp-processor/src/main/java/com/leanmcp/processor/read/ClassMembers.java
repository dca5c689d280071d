package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Access;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What generated code in one package can set and read of a plain class, inherited members included. */
final class ClassMembers {
  private final Compilation compilation;
  private final DeclaredType type;
  private final TypeElement element;
  private final String packageName;
  private final CheckedExceptions checked;
  private final List<ExecutableElement> methods;
  private final List<VariableElement> fields;

  ClassMembers(Compilation compilation, DeclaredType type, String packageName) {
    this.compilation = compilation;
    this.type = type;
    this.element = (TypeElement) type.asElement();
    this.packageName = packageName;
    this.checked = new CheckedExceptions(compilation);
    List<? extends Element> all = compilation.elements().getAllMembers(element);
    this.methods = ElementFilter.methodsIn(all).stream().filter(this::isUsable).toList();
    this.fields = fieldsOf(element);
  }

  /** A property that can be given: by a setter, by a field, or as the constructor's parameter. */
  record Settable(String name, TypeMirror type, Access access, Element element) {}

  /** Where a property can be read. */
  record Readable(Access access, Element element) {}

  boolean isInner() {
    return element.getNestingKind().isNested() && !element.getModifiers().contains(Modifier.STATIC);
  }

  boolean hasEmptyConstructor() {
    return ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
        .anyMatch(each -> each.getParameters().isEmpty() && isUsable(each));
  }

  /** The fields of the class and of those above it, these first. */
  private static List<VariableElement> fieldsOf(TypeElement type) {
    List<VariableElement> fields = new ArrayList<>();
    if (type.getSuperclass() instanceof DeclaredType above) {
      fields.addAll(fieldsOf((TypeElement) above.asElement()));
    }
    ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .forEach(fields::add);
    return fields;
  }

  /** What setters and visible fields can set: in the order of the fields, setters of no field last. */
  List<Settable> settable() {
    Map<String, Settable> setters = new LinkedHashMap<>();
    for (ExecutableElement method : methods) {
      String name = method.getSimpleName().toString();
      if (name.length() > 3 && name.startsWith("set") && method.getParameters().size() == 1) {
        TypeMirror parameter =
            ((ExecutableType) member(method)).getParameterTypes().get(0);
        String property = decapitalized(name.substring(3));
        setters.put(property, new Settable(property, parameter, Access.method(name), method));
      }
    }
    List<Settable> settable = new ArrayList<>();
    for (VariableElement field : fields) {
      String name = field.getSimpleName().toString();
      Settable setter = setters.remove(name);
      if (setter != null) {
        settable.add(setter);
      } else if (isVisible(field) && !field.getModifiers().contains(Modifier.FINAL)) {
        settable.add(new Settable(name, member(field), Access.field(name), field));
      }
    }
    settable.addAll(setters.values());
    return settable;
  }

  /** The parameters of the only public constructor; empty if there are none, or more constructors. */
  List<Settable> parameters() {
    List<ExecutableElement> constructors =
        ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
            .filter(each -> each.getModifiers().contains(Modifier.PUBLIC))
            .toList();
    if (constructors.size() != 1 || !isUsable(constructors.get(0))) {
      return List.of();
    }
    List<? extends TypeMirror> parameterTypes =
        ((ExecutableType) member(constructors.get(0))).getParameterTypes();
    List<Settable> parameters = new ArrayList<>();
    for (VariableElement parameter : constructors.get(0).getParameters()) {
      String name = parameter.getSimpleName().toString();
      TypeMirror parameterType = parameterTypes.get(parameters.size());
      parameters.add(new Settable(name, parameterType, Access.field(name), parameter));
    }
    return parameters;
  }

  /** Where the property can be read: {@code getX()}, {@code isX()}, {@code x()} or a visible field. */
  Optional<Readable> readable(Settable property) {
    String stem = capitalized(property.name());
    return Stream.of("get" + stem, "is" + stem, property.name())
        .flatMap(name -> methods.stream().filter(each -> each.getSimpleName().contentEquals(name)))
        .filter(method -> method.getParameters().isEmpty())
        .filter(method -> isSame(((ExecutableType) member(method)).getReturnType(), property))
        .map(method -> new Readable(Access.method(method.getSimpleName().toString()), method))
        .findFirst()
        .or(() -> field(property)
            .filter(field -> isVisible(field) && isSame(member(field), property))
            .map(field -> new Readable(Access.field(property.name()), field)));
  }

  private Optional<VariableElement> field(Settable property) {
    return fields.stream()
        .filter(field -> field.getSimpleName().contentEquals(property.name()))
        .findFirst();
  }

  /** The elements on which the property's constraint may stand. */
  List<Element> bearers(Settable property, Element getter) {
    List<Element> bearers = new ArrayList<>();
    field(property).ifPresent(bearers::add);
    bearers.add(property.element());
    if (property.element() instanceof ExecutableElement setter) {
      bearers.add(setter.getParameters().get(0));
    }
    bearers.add(getter);
    return bearers;
  }

  /** The property's type as the first declaration writes it that has a constraint inside. */
  TypeMirror annotatedType(Settable property, List<Element> bearers) {
    return bearers.stream()
        .map(bearer -> type(bearer, property))
        .filter(ConstraintReader::isConstrainedInside)
        .filter(type -> isSame(type, property))
        .findFirst()
        .orElse(property.type());
  }

  private TypeMirror type(Element bearer, Settable property) {
    if (bearer instanceof ExecutableElement method && method.getParameters().isEmpty()) {
      return ((ExecutableType) member(method)).getReturnType();
    }
    return fields.contains(bearer) ? member(bearer) : property.type();
  }

  /** What the constructor's Javadoc says of the parameter. */
  Optional<String> parameterText(Settable property) {
    return property.element().getEnclosingElement() instanceof ExecutableElement constructor
        ? javadoc(constructor).parameter(property.name())
        : Optional.empty();
  }

  /** What the Javadoc of the first of them that has some says. */
  Optional<String> text(List<Element> bearers) {
    return bearers.stream()
        .flatMap(bearer -> javadoc(bearer).description().stream())
        .findFirst();
  }

  private Javadoc javadoc(Element documented) {
    return Javadoc.of(Optional.ofNullable(compilation.elements().getDocComment(documented)));
  }

  private TypeMirror member(Element member) {
    return compilation.types().asMemberOf(type, member);
  }

  private boolean isSame(TypeMirror found, Settable property) {
    return compilation.types().isSameType(found, property.type());
  }

  private boolean isUsable(ExecutableElement method) {
    return isVisible(method)
        && !method.getModifiers().contains(Modifier.STATIC)
        && method.getTypeParameters().isEmpty()
        && method.getThrownTypes().stream().noneMatch(checked::contains)
        && !Names.of((TypeElement) method.getEnclosingElement())
            .qualified()
            .equals("java.lang.Object");
  }

  private boolean isVisible(Element member) {
    boolean samePackage =
        compilation.elements().getPackageOf(member).getQualifiedName().contentEquals(packageName);
    return member.getModifiers().contains(Modifier.PUBLIC)
        || (samePackage && !member.getModifiers().contains(Modifier.PRIVATE));
  }

  static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** {@code Name} as {@code name}, but {@code URL} as it is, as JavaBeans has it. */
  private static String decapitalized(String name) {
    boolean acronym = name.length() > 1
        && Character.isUpperCase(name.charAt(0))
        && Character.isUpperCase(name.charAt(1));
    return acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
