package com.leanmcp.processor.read;

import com.leanmcp.processor.model.OfferKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A method that a service offers: it, or one it overrides, carries an annotation of a kind of offer.
 *
 * @param chain the method and those it overrides, nearest first
 * @param kinds what its annotations make it, in the order of the kinds
 */
record Marked(List<ExecutableElement> chain, List<OfferKind> kinds) {
  Marked {
    chain = List.copyOf(chain);
    kinds = List.copyOf(kinds);
  }

  /** What a class offers, inherited methods included. */
  static List<Marked> in(Lineage lineage, Compilation compilation) {
    return lineage.methods(compilation.elements()).stream()
        .map(chain -> new Marked(chain, kinds(chain)))
        .filter(method -> !method.kinds().isEmpty())
        .toList();
  }

  private static List<OfferKind> kinds(List<ExecutableElement> chain) {
    return Arrays.stream(OfferKind.values())
        .filter(kind -> chain.stream().anyMatch(method -> isMarked(method, kind)))
        .toList();
  }

  /** Whether the element is a method that itself carries the annotation of a kind. */
  static boolean isOffer(Element element) {
    return element instanceof ExecutableElement
        && Arrays.stream(OfferKind.values()).anyMatch(kind -> isMarked(element, kind));
  }

  /** Whether a class offers anything, as far as its methods and inherited ones are there. */
  static boolean isIn(Lineage lineage) {
    return lineage.types().stream()
        .map(TypeElement::getEnclosedElements)
        .anyMatch(members -> members.stream().anyMatch(Marked::isOffer));
  }

  private static boolean isMarked(Element element, OfferKind kind) {
    return kind == OfferKind.TOOL
        ? ToolAnnotation.isOn(element)
        : WrittenAnnotation.of(kind.annotation(), element).isPresent();
  }

  ExecutableElement method() {
    return chain.get(0);
  }

  /** What it is read as. */
  OfferKind kind() {
    return kinds.get(0);
  }

  /** What makes it a tool, if it is one. */
  Optional<ToolAnnotation> tool() {
    return kind() == OfferKind.TOOL ? Optional.of(ToolAnnotation.nearest(chain)) : Optional.empty();
  }

  /** The annotation that makes it what it is, where that is no tool. */
  WrittenAnnotation annotation() {
    return nearest(kind().annotation()).orElseThrow();
  }

  boolean carries(String annotation) {
    return nearest(annotation).isPresent();
  }

  private Optional<WrittenAnnotation> nearest(String name) {
    return chain.stream()
        .flatMap(each -> WrittenAnnotation.of(name, each).stream())
        .findFirst();
  }
}
