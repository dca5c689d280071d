package com.leanmcp.processor.check;

import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.Written;
import java.util.List;

/** Judges annotations that do nothing where they stand. */
public final class IdleAnnotationRules {
  private IdleAnnotationRules() {}

  public static List<Problem> check(List<Written<String>> idle) {
    return idle.stream()
        .map(annotation -> Diagnostic.ANNOTATION_WITHOUT_TOOL.at(
            annotation.place(),
            "@" + annotation.value() + " does nothing here, because there is no tool, prompt,"
                + " resource or completion; add @Tool or remove it"))
        .toList();
  }
}
