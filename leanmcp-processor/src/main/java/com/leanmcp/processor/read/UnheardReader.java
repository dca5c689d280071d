package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.ResultModel;
import com.leanmcp.processor.model.Unheard;
import com.leanmcp.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Finds what is written with annotations of {@code org.mcpjava} and not honoured. */
public final class UnheardReader {
  private static final String ROOM = "org.mcpjava.";
  private static final Set<String> HEARD = Set.of("Tool", "ToolArg");

  private UnheardReader() {}

  /** The annotations on a class, its methods and their parameters that nothing here reads. */
  public static List<Unheard> read(TypeElement type) {
    List<Unheard> unheard = new ArrayList<>(annotations(type));
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      unheard.addAll(annotations(method));
      for (VariableElement parameter : method.getParameters()) {
        unheard.addAll(annotations(parameter));
        if (Marked.isOffer(method) && !ToolAnnotation.isOn(method)) {
          ToolArgReader.place(parameter)
              .map(place -> new Unheard(
                  "@ToolArg", "it is for arguments of tools; use @SchemaConstraint", place))
              .ifPresent(unheard::add);
        }
      }
    }
    return unheard;
  }

  private static List<Unheard> annotations(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> qualified(mirror).toString().startsWith(ROOM))
        .filter(mirror -> !HEARD.contains(simple(mirror)))
        .map(mirror -> new Unheard(
            "@" + simple(mirror),
            "only @Tool and @ToolArg are read; remove it",
            Place.of(element, mirror)))
        .toList();
  }

  private static Name qualified(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName();
  }

  private static String simple(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  /** Whether a type belongs to the library: of that, only annotations are known. */
  static boolean isForeign(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().toString().startsWith(ROOM);
  }

  /** The attributes of a tool's annotations that it has no use for. */
  static List<Unheard> read(ToolAnnotation tool, ExecutableElement method, ResultModel result) {
    List<Unheard> unheard = new ArrayList<>();
    tool.shared().ifPresent(shared -> {
      shared
          .place("outputSchemaFrom")
          .map(place -> new Unheard(
              "outputSchemaFrom", "a record that is returned gives the output schema", place))
          .ifPresent(unheard::add);
      structured(shared, result).ifPresent(unheard::add);
    });
    secondTitle(tool).ifPresent(unheard::add);
    for (VariableElement parameter : method.getParameters()) {
      ToolArgReader.impossible(parameter, parameter.asType())
          .map(required -> new Unheard(
              "required = false",
              parameter.getSimpleName() + " is a primitive; use its box, an Optional or a"
                  + " defaultValue",
              required.place()))
          .ifPresent(unheard::add);
    }
    return unheard;
  }

  private static Optional<Unheard> structured(WrittenAnnotation shared, ResultModel result) {
    boolean structured = result.awaited() instanceof ResultModel.Structured;
    return shared
        .value("structuredContent", Boolean.class)
        .filter(written -> written.value() != structured)
        .map(written -> new Unheard(
            "structuredContent = " + written.value(),
            structured
                ? "a record is always structured content; return its text instead"
                : "only a record is structured content; return one",
            written.place()));
  }

  private static Optional<Unheard> secondTitle(ToolAnnotation tool) {
    Optional<Written<String>> second =
        tool.sharedHints().flatMap(hints -> ToolAnnotation.written(hints, "title"));
    return second
        .filter(title -> tool.title().filter(title.value()::equals).isEmpty())
        .map(title ->
            new Unheard("the title in @Annotations", "the tool's own is published", title.place()));
  }
}
