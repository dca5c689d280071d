package com.leanmcp.processor.read;

import com.leanmcp.processor.model.ClassId;
import com.leanmcp.processor.model.DataType;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.Visibility;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads types that have codecs of their own. */
final class DataTypeReader {
  /** Deeper than any type an author nests by hand: only a type that grows with each use gets there. */
  private static final int DEEPEST = 60;

  private final Compilation compilation;
  private final CodecFinder codecs;
  private final RecordReader records;
  private final ChoiceReader choices;
  private final EnumReader enums;
  private final ClassReader classes;

  /** What this round has read already: types that contain each other would be read ever again. */
  private final Map<ClassId, TypeModel> complete = new HashMap<>();

  /** The types for which codecs have been named. */
  private final Map<ClassId, String> uses = new HashMap<>();

  private int round;

  DataTypeReader(Compilation compilation, TypeReader types) {
    this.compilation = compilation;
    this.codecs = new CodecFinder(compilation);
    this.records = new RecordReader(compilation, types);
    this.choices = new ChoiceReader(codecs, records);
    this.enums = new EnumReader(compilation);
    this.classes = new ClassReader(compilation, types);
  }

  /** Whether types of this kind have codecs. */
  static boolean isCodedKind(TypeElement type) {
    return type.getKind() == ElementKind.RECORD
        || type.getKind() == ElementKind.ENUM
        || ChoiceReader.isSealedInterface(type)
        || ClassReader.isPlainClass(type);
  }

  /** The type with its parts; empty if it is of no kind that has codecs. */
  Optional<TypeModel> read(DeclaredType type, Usage usage) {
    return isCodedKind((TypeElement) type.asElement())
        ? Optional.of(fault(type, usage).orElseGet(() -> readUsable(type, usage)))
        : Optional.empty();
  }

  boolean hasCompiledCodec(TypeElement type) {
    return isCodedKind(type) && codecs.hasCompiledCodec(type);
  }

  private TypeModel readUsable(DeclaredType type, Usage usage) {
    DataType data = codecs.find(type, usage);
    String use = Names.qualified(data.use());
    String other = uses.putIfAbsent(data.codec(), use);
    if (other != null && !other.equals(use)) {
      return clash(data, other, use, usage);
    }
    if (round != compilation.rounds()) {
      round = compilation.rounds();
      complete.clear();
    }
    if (complete.containsKey(data.codec())) {
      return complete.get(data.codec());
    }
    if (usage.within().contains(data.codec())) {
      Usage outside = new Usage(usage.packageName(), usage.place());
      return new TypeModel.Recurring(data, () -> readUsable(type, outside));
    }
    TypeModel model = readParts(type, data, usage);
    if (model instanceof TypeModel.Coded && data.origin() == DataType.Origin.SOURCE) {
      complete.put(data.codec(), model);
    }
    return model;
  }

  private static TypeModel clash(DataType data, String other, String use, Usage usage) {
    return new TypeModel.Unsupported(Diagnostic.NAME_TAKEN.at(
        usage.place(),
        "the name " + data.codec().simple() + " is needed for the codecs of both " + other + " and "
            + use + "; rename one of these types"));
  }

  private TypeModel readParts(DeclaredType type, DataType data, Usage usage) {
    return switch (data.element().getKind()) {
      case ENUM -> enums.read(data);
      case INTERFACE -> choices.read(data, usage);
      case CLASS -> classes.read(type, data, usage);
      default -> records.read(type, data, usage);
    };
  }

  private static Optional<TypeModel> fault(DeclaredType type, Usage usage) {
    TypeElement element = (TypeElement) type.asElement();
    String name = Names.of(element).simple();
    if (isUnbound(type, element)) {
      return Optional.of(TypeReader.unsupported(
          Names.spell(type), usage.place(), "give each of its type parameters a type"));
    }
    boolean constrained = ConstraintReader.hasConstrainedArgument(type);
    if (constrained || JakartaReader.hasAnnotatedArgument(type)) {
      return Optional.of(new TypeModel.Unsupported(Diagnostic.MISFIT_CONSTRAINT.at(
          usage.place(),
          (constrained ? "@SchemaConstraint" : "an annotation of Jakarta Validation")
              + " does not fit a type argument of " + name
              + ", which has one schema for each type; write it on the component of " + name)));
    }
    if (usage.within().size() > DEEPEST) {
      return Optional.of(TypeReader.unsupported(
          name, usage.place(), "it contains a longer form of itself each time; bind it to one"));
    }
    if (element.getKind() == ElementKind.ENUM && EnumReader.constants(element).isEmpty()) {
      return Optional.of(
          TypeReader.unsupported(name, usage.place(), "an enum needs a constant to be of use"));
    }
    return unreachable(element, name, usage);
  }

  private static boolean isUnbound(DeclaredType type, TypeElement element) {
    return type.getTypeArguments().size() != element.getTypeParameters().size()
        || type.getTypeArguments().stream()
            .map(TypeMirror::getKind)
            .anyMatch(kind -> kind == TypeKind.WILDCARD || kind == TypeKind.TYPEVAR);
  }

  private static Optional<TypeModel> unreachable(TypeElement type, String name, Usage usage) {
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
}
