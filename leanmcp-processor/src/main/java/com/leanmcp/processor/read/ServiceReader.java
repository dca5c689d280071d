package com.leanmcp.processor.read;

import com.leanmcp.processor.model.CompletionModel;
import com.leanmcp.processor.model.DataTypes;
import com.leanmcp.processor.model.Misuse;
import com.leanmcp.processor.model.OfferModel;
import com.leanmcp.processor.model.PromptModel;
import com.leanmcp.processor.model.ResourceModel;
import com.leanmcp.processor.model.ServiceModel;
import com.leanmcp.processor.model.ToolModel;
import com.leanmcp.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Reads classes that offer something. */
public final class ServiceReader {
  private final Compilation compilation;
  private final TypeReader types;
  private final ConstructionReader construction;
  private final ViewReader views;

  public ServiceReader(Compilation compilation, TypeReader types, Filer filer) {
    this.compilation = compilation;
    this.types = types;
    this.construction = new ConstructionReader(compilation);
    this.views = new ViewReader(compilation, filer);
  }

  /** What became of reading a class. */
  public sealed interface Outcome {
    /** A service, read in full. */
    record Service(ServiceModel model) implements Outcome {}

    /** A service that names types which do not exist yet. */
    record Unfinished(ServiceModel model) implements Outcome {}

    /** A class that offers nothing, as far as can be seen. */
    record NoService(Completeness completeness) implements Outcome {}
  }

  /** Whether all supertypes of a class exist. */
  public enum Completeness {
    COMPLETE,
    MISSING_SUPERTYPE
  }

  public Outcome read(TypeElement type) {
    Lineage lineage = Lineage.of(type);
    List<Marked> methods =
        isConcrete(type) && Marked.isIn(lineage) ? Marked.in(lineage, compilation) : List.of();
    if (methods.isEmpty()) {
      return new Outcome.NoService(
          lineage.unresolved() && isConcrete(type)
              ? Completeness.MISSING_SUPERTYPE
              : Completeness.COMPLETE);
    }
    ServiceModel model = model(type, lineage, methods);
    return lineage.unresolved() || DataTypes.isUnresolved(model)
        ? new Outcome.Unfinished(model)
        : new Outcome.Service(model);
  }

  private static boolean isConcrete(TypeElement type) {
    boolean instantiable = type.getKind() == ElementKind.CLASS
        || type.getKind() == ElementKind.RECORD
        || type.getKind() == ElementKind.ENUM;
    return instantiable && !type.getModifiers().contains(Modifier.ABSTRACT);
  }

  private ServiceModel model(TypeElement type, Lineage lineage, List<Marked> methods) {
    OfferReader reader = new OfferReader(compilation, types, type, lineage);
    List<OfferModel> offers = methods.stream().map(reader::read).toList();
    return new ServiceModel(
            Names.of(type),
            Names.visibility(type),
            misuses(type),
            of(ToolModel.class, offers),
            of(PromptModel.class, offers),
            of(ResourceModel.class, offers),
            of(CompletionModel.class, offers),
            views.read(lineage),
            construction.read(type),
            type)
        .guarded();
  }

  private static <T> List<T> of(Class<T> kind, List<OfferModel> offers) {
    return offers.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static List<Misuse> misuses(TypeElement type) {
    List<Misuse> misuses = new ArrayList<>();
    if (type.getKind() == ElementKind.ENUM) {
      misuses.add(Misuse.ENUM);
    }
    if (Names.visibility(type) == Visibility.PRIVATE) {
      misuses.add(Misuse.PRIVATE);
    }
    if (!type.getTypeParameters().isEmpty()) {
      misuses.add(Misuse.GENERIC);
    }
    boolean inner = type.getNestingKind() == NestingKind.MEMBER
        && !type.getModifiers().contains(Modifier.STATIC);
    if (inner) {
      misuses.add(Misuse.INNER);
    }
    return misuses;
  }

  /** Every class declared in a source file: the type and those nested in it. */
  public static List<TypeElement> declaredIn(TypeElement type) {
    List<TypeElement> all = new ArrayList<>();
    all.add(type);
    type.getEnclosedElements().stream()
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .forEach(nested -> all.addAll(declaredIn(nested)));
    return all;
  }

  /** Whether the type asks for a codec of its own. */
  public static boolean isMcpType(TypeElement type) {
    return WrittenAnnotation.of("McpType", type).isPresent();
  }
}
