package com.leanmcp.processor.check;

import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.Unheard;
import java.util.List;

/** Judges what is written with annotations of {@code org.mcpjava} and not honoured. */
public final class UnheardRules {
  private UnheardRules() {}

  public static List<Problem> check(List<Unheard> unheard) {
    return unheard.stream()
        .map(each -> Diagnostic.UNHEARD_ANNOTATION.at(
            each.place(), each.subject() + " of org.mcpjava is not honoured here; " + each.cure()))
        .toList();
  }
}
