package com.leanmcp.processor.check;

import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.Written;
import com.leanmcp.schema.EcmaPattern;
import com.leanmcp.schema.EcmaPattern.Refused;
import com.leanmcp.schema.EcmaPattern.Translated;
import com.leanmcp.schema.TextPattern;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Judges patterns: they are published for ECMA-262 and run by {@code java.util.regex}. */
final class PatternRules {
  private PatternRules() {}

  static Optional<Problem> check(Written<String> pattern) {
    if (EcmaPattern.translate(pattern.value()) instanceof Refused refused) {
      return Optional.of(Diagnostic.FOREIGN_PATTERN.at(
          pattern.place(),
          "the pattern " + pattern.value() + " has " + refused.construct()
              + ", which ECMAScript and Java do not both read in the same way; write it in another"
              + " way"));
    }
    return fault(pattern.value())
        .map(fault -> Diagnostic.BROKEN_PATTERN.at(
            pattern.place(),
            "the pattern " + pattern.value() + " is no regular expression: " + reason(fault)
                + "; mend it, and double every backslash in Java source"));
  }

  /** The pattern as it is run, if it can be. */
  static Optional<TextPattern> compile(String pattern) {
    return EcmaPattern.translate(pattern) instanceof Translated translated
            && fault(pattern).isEmpty()
        ? Optional.of(TextPattern.of(pattern, translated.text()))
        : Optional.empty();
  }

  /** What is wrong with a pattern that was translated; at the author's character if Java sees it there too. */
  private static Optional<PatternSyntaxException> fault(String pattern) {
    String translated = ((Translated) EcmaPattern.translate(pattern)).text();
    return compilationFault(translated).map(fault -> compilationFault(pattern).orElse(fault));
  }

  private static Optional<PatternSyntaxException> compilationFault(String pattern) {
    try {
      Pattern.compile(pattern);
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      return Optional.of(e);
    }
  }

  private static String reason(PatternSyntaxException e) {
    String where = e.getIndex() < 0 ? "" : " at character " + (e.getIndex() + 1);
    return Character.toLowerCase(e.getDescription().charAt(0))
        + e.getDescription().substring(1)
        + where;
  }
}
