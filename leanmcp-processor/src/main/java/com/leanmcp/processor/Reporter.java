package com.leanmcp.processor;

import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;

/** Hands problems to javac, each once, except those the author silenced. */
final class Reporter {
  /** The option that lists the ids of warnings and notes to be silent about. */
  static final String SILENCE = "leanmcp.silence";

  private final Messager messager;
  private final Set<String> silenced;
  private final Set<Problem> reported = new HashSet<>();

  Reporter(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    String option = environment.getOptions().get(SILENCE);
    this.silenced = option == null ? Set.of() : Set.of(option.strip().split("\\s*,\\s*"));
  }

  void report(List<Problem> problems) {
    for (Problem problem : problems) {
      boolean silent =
          !problem.isError() && silenced.contains(problem.diagnostic().id());
      if (!silent && reported.add(problem)) {
        print(problem);
      }
    }
  }

  private void print(Problem problem) {
    String message = "[" + problem.diagnostic().id() + "] " + problem.text();
    Kind kind = kind(problem.diagnostic().severity());
    Place place = problem.place();
    if (place.annotation().isEmpty()) {
      messager.printMessage(kind, message, place.element());
    } else if (place.value().isEmpty()) {
      messager.printMessage(kind, message, place.element(), place.annotation().get());
    } else {
      messager.printMessage(
          kind,
          message,
          place.element(),
          place.annotation().get(),
          place.value().get());
    }
  }

  private static Kind kind(Severity severity) {
    return switch (severity) {
      case ERROR -> Kind.ERROR;
      case WARNING -> Kind.WARNING;
      case NOTE -> Kind.NOTE;
    };
  }
}
