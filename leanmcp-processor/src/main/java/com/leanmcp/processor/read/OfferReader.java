package com.leanmcp.processor.read;

import com.leanmcp.annotation.ClientCapability;
import com.leanmcp.processor.model.CallModel;
import com.leanmcp.processor.model.CompletionModel;
import com.leanmcp.processor.model.LabelModel;
import com.leanmcp.processor.model.OfferModel;
import com.leanmcp.processor.model.PromptModel;
import com.leanmcp.processor.model.ToolModel;
import com.leanmcp.processor.model.Written;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
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
    Javadoc javadoc = javadoc(marked);
    CallModel call = calls.read(marked, javadoc);
    return switch (marked.kind()) {
      case TOOL -> tool(marked.tool().orElseThrow(), marked.method(), javadoc, call);
      case PROMPT -> prompt(marked.annotation(), javadoc, call);
      case RESOURCE ->
        ResourceReader.read(
            marked.annotation(), label(marked.annotation(), javadoc, call), call, service);
      case COMPLETION -> completion(marked.annotation(), call);
    };
  }

  private ToolModel tool(
      ToolAnnotation tool, ExecutableElement method, Javadoc javadoc, CallModel call) {
    return new ToolModel(
        name(tool.name(), call),
        new LabelModel(
            tool.title(),
            tool.description().or(javadoc::description),
            deprecation(javadoc, call),
            tool.icons(),
            tool.ui().merged()),
        tool.hints(),
        tool.ui(),
        needs(tool, call),
        tool.task(),
        compilation.contains(method) ? UnheardReader.read(tool, method, call.result()) : List.of(),
        call);
  }

  /** What the author says, and what the parameters ask. */
  private static List<String> needs(ToolAnnotation tool, CallModel call) {
    Set<String> needs = new LinkedHashSet<>(tool.needs());
    if (call.needsUser()) {
      needs.add(ClientCapability.ELICITATION.name());
    }
    return List.copyOf(needs);
  }

  private static PromptModel prompt(WrittenAnnotation prompt, Javadoc javadoc, CallModel call) {
    return new PromptModel(
        name(prompt.value("name", String.class), call), label(prompt, javadoc, call), call);
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

  private static Written<String> name(Optional<Written<String>> written, CallModel call) {
    return written.orElseGet(() -> new Written<>(call.method(), call.place()));
  }

  private static LabelModel label(WrittenAnnotation annotation, Javadoc javadoc, CallModel call) {
    return new LabelModel(
        annotation.value("title", String.class).map(Written::value),
        annotation.value("description", String.class).map(Written::value).or(javadoc::description),
        deprecation(javadoc, call),
        annotation.each("icons"),
        annotation.value("meta", String.class));
  }

  private static Optional<String> deprecation(Javadoc javadoc, CallModel call) {
    return call.currency() == CallModel.Currency.CURRENT
        ? Optional.empty()
        : Optional.of(
            javadoc.deprecated().map(text -> "Deprecated: " + text).orElse("Deprecated."));
  }

  private Javadoc javadoc(Marked marked) {
    return Javadoc.of(marked.chain().stream()
        .flatMap(each -> Stream.ofNullable(compilation.elements().getDocComment(each)))
        .findFirst());
  }
}
