package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Hints;
import com.leanmcp.processor.model.Misuse;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.ToolModel;
import com.leanmcp.processor.model.ToolModel.Currency;
import com.leanmcp.processor.model.ToolModel.Throwing;
import com.leanmcp.processor.model.Written;
import com.leanmcp.service.ToolDefinition.Execution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;

/** Reads the tools of one service. A method counts with those it overrides, nearest first. */
final class ToolReader {
  private final Compilation compilation;
  private final TypeElement service;
  private final AccessReader access;
  private final SignatureReader signatures;

  ToolReader(Compilation compilation, TypeReader types, TypeElement service, Lineage lineage) {
    this.compilation = compilation;
    this.service = service;
    this.access = new AccessReader(lineage);
    this.signatures = new SignatureReader(compilation, types, service);
  }

  /** Whether the element is a method with {@code @Tool} on it. */
  static boolean isMarked(Element element) {
    return element instanceof ExecutableElement
        && WrittenAnnotation.of("Tool", element).isPresent();
  }

  ToolModel read(List<ExecutableElement> chain) {
    ExecutableElement method = chain.get(0);
    WrittenAnnotation tool = nearest("Tool", chain).orElseThrow();
    Place place = Place.of(compilation.contains(method) ? method : service);
    ExecutableType type =
        (ExecutableType) compilation.types().asMemberOf((DeclaredType) service.asType(), method);
    Javadoc javadoc = javadoc(chain);
    SignatureReader.Signature signature = signatures.read(chain, type, javadoc, place);
    String name = method.getSimpleName().toString();
    return new ToolModel(
        tool.value("name", String.class).orElse(new Written<>(name, place)),
        name,
        place,
        misuses(method),
        text(tool, "title"),
        text(tool, "description").or(javadoc::description),
        hints(tool),
        access.read(chain),
        nearest("NonBlocking", chain).isPresent() ? Execution.NON_BLOCKING : Execution.BLOCKING,
        signature.input(),
        signature.arguments(),
        signature.result(),
        throwing(type),
        currency(method));
  }

  private static Optional<WrittenAnnotation> nearest(String name, List<ExecutableElement> chain) {
    return chain.stream()
        .flatMap(each -> WrittenAnnotation.of(name, each).stream())
        .findFirst();
  }

  private static Optional<String> text(WrittenAnnotation tool, String name) {
    return tool.value(name, String.class).map(Written::value);
  }

  private static Hints hints(WrittenAnnotation tool) {
    return new Hints(
        hint(tool, "readOnlyHint"),
        hint(tool, "destructiveHint"),
        hint(tool, "idempotentHint"),
        hint(tool, "openWorldHint"));
  }

  private static Optional<Boolean> hint(WrittenAnnotation tool, String name) {
    return tool.value(name, Boolean.class).map(Written::value);
  }

  private Javadoc javadoc(List<ExecutableElement> chain) {
    return Javadoc.of(chain.stream()
        .flatMap(each -> Stream.ofNullable(compilation.elements().getDocComment(each)))
        .findFirst());
  }

  private List<Misuse> misuses(ExecutableElement method) {
    List<Misuse> misuses = new ArrayList<>();
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      misuses.add(Misuse.PRIVATE);
    } else if (!isReachable(method)) {
      misuses.add(Misuse.OUT_OF_REACH);
    }
    if (method.getModifiers().contains(Modifier.STATIC)) {
      misuses.add(Misuse.STATIC);
    }
    if (!method.getTypeParameters().isEmpty()) {
      misuses.add(Misuse.GENERIC);
    }
    return misuses;
  }

  private boolean isReachable(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.PUBLIC)
        || compilation
            .elements()
            .getPackageOf(method)
            .equals(compilation.elements().getPackageOf(service));
  }

  private Throwing throwing(ExecutableType type) {
    return type.getThrownTypes().stream().anyMatch(new CheckedExceptions(compilation)::contains)
        ? Throwing.CHECKED
        : Throwing.NOTHING_CHECKED;
  }

  private static Currency currency(ExecutableElement method) {
    Deprecated deprecated = method.getAnnotation(Deprecated.class);
    if (deprecated == null) {
      return Currency.CURRENT;
    }
    return deprecated.forRemoval() ? Currency.FOR_REMOVAL : Currency.DEPRECATED;
  }
}
