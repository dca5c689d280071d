package com.leanmcp.processor.read;

import com.leanmcp.annotation.TaskSupport;
import com.leanmcp.annotation.ToolVisibility;
import com.leanmcp.processor.model.Hints;
import com.leanmcp.processor.model.ToolUi;
import com.leanmcp.processor.model.Written;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * What makes a method a tool: our {@code @Tool}, and where that is silent, the one of {@code org.mcpjava}, which is known by
 * its name only.
 */
record ToolAnnotation(Optional<WrittenAnnotation> own, Optional<WrittenAnnotation> shared) {
  private static final String SHARED = "org.mcpjava.server.tools.Tool";

  /** What their names mean that are not written. */
  private static final String ELEMENT_NAME = "<<element name>>";

  static boolean isOn(Element element) {
    return of(element).isPresent();
  }

  /** That of the first method that has one; {@code chain} is a method and those it overrides. */
  static ToolAnnotation nearest(List<ExecutableElement> chain) {
    return chain.stream().flatMap(each -> of(each).stream()).findFirst().orElseThrow();
  }

  private static Optional<ToolAnnotation> of(Element element) {
    Optional<WrittenAnnotation> own = WrittenAnnotation.of("Tool", element);
    Optional<WrittenAnnotation> shared = WrittenAnnotation.named(SHARED, element);
    return own.isPresent() || shared.isPresent()
        ? Optional.of(new ToolAnnotation(own, shared))
        : Optional.empty();
  }

  /** Whether every parameter is an argument, a single record too, as {@code org.mcpjava} has it. */
  boolean takesParameters() {
    return own.isEmpty();
  }

  Optional<Written<String>> name() {
    return own("name").or(() -> shared.flatMap(tool -> written(tool, "name")));
  }

  Optional<String> title() {
    return own("title")
        .or(() -> shared.flatMap(tool -> written(tool, "title")))
        .or(() -> sharedHints().flatMap(hints -> written(hints, "title")))
        .map(Written::value);
  }

  Optional<String> description() {
    return own("description")
        .or(() -> shared.flatMap(tool -> written(tool, "description")))
        .map(Written::value);
  }

  Optional<Written<String>> inputSchema() {
    return own("inputSchema");
  }

  ToolUi ui() {
    Optional<Written<List<Written<String>>>> visibility = own.flatMap(
            tool -> tool.texts("visibility"))
        .map(callers -> new Written<>(
            callers.value().stream().map(ToolAnnotation::caller).toList(), callers.place()));
    return new ToolUi(own("ui"), visibility, own("meta"));
  }

  private static Written<String> caller(Written<String> constant) {
    return new Written<>(ToolVisibility.valueOf(constant.value()).text(), constant.place());
  }

  /** The names of the capabilities that a client has to have. */
  List<String> needs() {
    return ownTexts("needs").stream().map(Written::value).toList();
  }

  /** Whether it may run as a task. */
  Optional<Written<TaskSupport>> task() {
    return own.flatMap(tool -> tool.value("task", VariableElement.class))
        .map(task -> new Written<>(
            TaskSupport.valueOf(task.value().getSimpleName().toString()), task.place()));
  }

  List<Written<String>> icons() {
    return ownTexts("icons");
  }

  Hints hints() {
    return new Hints(
        hint("readOnlyHint"),
        hint("destructiveHint"),
        hint("idempotentHint"),
        hint("openWorldHint"));
  }

  private Optional<Boolean> hint(String name) {
    return own.flatMap(tool -> tool.value(name, Boolean.class))
        .or(() -> sharedHints().flatMap(hints -> hints.value(name, Boolean.class)))
        .map(Written::value);
  }

  /** The annotation inside of the shared one that has its hints. */
  Optional<WrittenAnnotation> sharedHints() {
    return shared.flatMap(tool -> tool.nested("annotations"));
  }

  private Optional<Written<String>> own(String name) {
    return own.flatMap(tool -> tool.value(name, String.class));
  }

  private List<Written<String>> ownTexts(String name) {
    return own.map(tool -> tool.each(name)).orElseGet(List::of);
  }

  /** A text of an annotation whose defaults mean that it is absent. */
  static Optional<Written<String>> written(WrittenAnnotation shared, String name) {
    return shared
        .value(name, String.class)
        .filter(text -> !text.value().isEmpty() && !text.value().equals(ELEMENT_NAME));
  }
}
