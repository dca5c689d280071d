package com.leanmcp.processor.read;

import com.leanmcp.processor.model.CallModel;
import com.leanmcp.processor.model.CallModel.Currency;
import com.leanmcp.processor.model.CallModel.Throwing;
import com.leanmcp.processor.model.Misuse;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.ResultModel;
import com.leanmcp.processor.model.Written;
import com.leanmcp.service.Execution;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;

/** Reads how the methods of one service are called. */
final class CallReader {
  private final Compilation compilation;
  private final TypeElement service;
  private final AccessReader access;
  private final SignatureReader signatures;

  CallReader(Compilation compilation, TypeReader types, TypeElement service, Lineage lineage) {
    this.compilation = compilation;
    this.service = service;
    this.access = new AccessReader(lineage);
    this.signatures = new SignatureReader(compilation, types, service);
  }

  CallModel read(Marked marked, Javadoc javadoc) {
    ExecutableElement method = marked.method();
    Place place = place(method);
    ExecutableType type =
        (ExecutableType) compilation.types().asMemberOf((DeclaredType) service.asType(), method);
    SignatureReader.Signature signature = signatures.read(marked, type, javadoc, place);
    return new CallModel(
        marked.kinds(),
        method.getSimpleName().toString(),
        place,
        misuses(method),
        access.read(marked.chain()),
        marked.carries("NonBlocking") ? Execution.NON_BLOCKING : Execution.BLOCKING,
        signature.input(),
        signature.arguments(),
        signature.result(),
        throwing(type),
        currency(method),
        unchecked(method, signature.result(), place));
  }

  /** Where mistakes of the method are shown. */
  private Place place(ExecutableElement method) {
    return Place.of(compilation.contains(method) ? method : service);
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

  /** Annotations on a result that no constraint fits: those on JSON are read with it. */
  private static List<Written<String>> unchecked(
      ExecutableElement method, ResultModel result, Place place) {
    return result.awaited() instanceof ResultModel.Json
        ? List.of()
        : JakartaReader.unchecked(JakartaAnnotation.on(method, place.element()));
  }

  private static Currency currency(ExecutableElement method) {
    Deprecated deprecated = method.getAnnotation(Deprecated.class);
    if (deprecated == null) {
      return Currency.CURRENT;
    }
    return deprecated.forRemoval() ? Currency.FOR_REMOVAL : Currency.DEPRECATED;
  }
}
