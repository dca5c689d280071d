package com.leanmcp.processor.read;

import com.leanmcp.processor.model.CallModel;
import com.leanmcp.processor.model.CompletionModel;
import com.leanmcp.processor.model.Hints;
import com.leanmcp.processor.model.LabelModel;
import com.leanmcp.processor.model.OfferModel;
import com.leanmcp.processor.model.PromptModel;
import com.leanmcp.processor.model.ToolModel;
import com.leanmcp.processor.model.Written;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Reads what one service offers. A method counts with those it overrides, nearest first. */
final class OfferReader {
  private final Compilation compilation;
  private final TypeElement service;
  private final CallReader calls;

  OfferReader(Compilation compilation, TypeReader types, TypeElement service, Lineage lineage) {
    this.compilation = compilation;
    this.service = service;
    this.calls = new CallReader(compilation, types, service, lineage);
  }

  OfferModel read(Marked marked) {
    WrittenAnnotation annotation = marked.annotation();
    Javadoc javadoc = javadoc(marked);
    CallModel call = calls.read(marked, javadoc);
    return switch (marked.kind()) {
      case TOOL -> tool(annotation, javadoc, call);
      case PROMPT ->
        new PromptModel(name(annotation, call), label(annotation, javadoc, call), call);
      case RESOURCE ->
        ResourceReader.read(annotation, label(annotation, javadoc, call), call, service);
      case COMPLETION -> completion(annotation, call);
    };
  }

  private static ToolModel tool(WrittenAnnotation tool, Javadoc javadoc, CallModel call) {
    return new ToolModel(
        name(tool, call),
        label(tool, javadoc, call),
        hints(tool),
        tool.each("needs").stream().map(Written::value).toList(),
        call);
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

  private static CompletionModel completion(WrittenAnnotation completion, CallModel call) {
    return new CompletionModel(
        completion.place(),
        completion.value("prompt", String.class),
        completion.value("resource", String.class),
        completion
            .value("argument", String.class)
            .orElseGet(() -> new Written<>("", completion.place())),
        call);
  }

  private static Written<String> name(WrittenAnnotation annotation, CallModel call) {
    return annotation
        .value("name", String.class)
        .orElseGet(() -> new Written<>(call.method(), call.place()));
  }

  private static LabelModel label(WrittenAnnotation annotation, Javadoc javadoc, CallModel call) {
    Optional<String> deprecation = call.currency() == CallModel.Currency.CURRENT
        ? Optional.empty()
        : Optional.of(
            javadoc.deprecated().map(text -> "Deprecated: " + text).orElse("Deprecated."));
    return new LabelModel(
        annotation.value("title", String.class).map(Written::value),
        annotation.value("description", String.class).map(Written::value).or(javadoc::description),
        deprecation,
        annotation.each("icons"),
        annotation.value("meta", String.class));
  }

  private Javadoc javadoc(Marked marked) {
    return Javadoc.of(marked.chain().stream()
        .flatMap(each -> Stream.ofNullable(compilation.elements().getDocComment(each)))
        .findFirst());
  }
}
