package com.leanmcp.processor.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes checks from the source of a codec: what a check notes goes nowhere, all else stays as it is. */
final class CheckRemoval {
  /**
   * A codec without one of its checks.
   *
   * @param name the class, next to the codec
   * @param site the line without which it has to be told from the codec
   */
  record Mutant(String name, String source, String site) {}

  /**
   * A check is handed the violations, or is one that its own code notes. What the type's own constructor refuses,
   * and how deep a value may go, are not among them: no schema says that.
   */
  private static final Pattern CHECK = Pattern.compile(
      "(?<=[(, ])(?<!refused\\(e, )(?<!isTooDeep\\(out, )violations\\d*(?=[,)](?! ->))"
          + "|\\bviolations(?=\\.(?:missing|unknown|duplicate|add)\\()");

  private static final String NOWHERE = "new Violations()";
  private static final String DECLARED = "Violations ";

  private CheckRemoval() {}

  /** A mutant for every check of the codec. */
  static List<Mutant> each(String codec, String source) {
    List<Mutant> mutants = new ArrayList<>();
    for (MatchResult check : checks(source)) {
      String name = codec + "_Without" + mutants.size();
      String text = source.substring(0, check.start()) + NOWHERE + source.substring(check.end());
      mutants.add(new Mutant(name, renamed(text, codec, name), line(source, check.start())));
    }
    return mutants;
  }

  /** The codec without any check, which uses others without any. */
  static Mutant all(String codec, String source, Set<String> codecs) {
    StringBuilder text = new StringBuilder(source);
    List<MatchResult> checks = checks(source);
    for (int i = checks.size() - 1; i >= 0; i--) {
      text.replace(checks.get(i).start(), checks.get(i).end(), NOWHERE);
    }
    String blind = text.toString();
    for (String each : codecs) {
      blind = renamed(blind, each, blind(each));
    }
    return new Mutant(blind(codec), blind, "all");
  }

  static String blind(String codec) {
    return codec + "_Blind";
  }

  private static List<MatchResult> checks(String source) {
    Matcher matcher = CHECK.matcher(source);
    return matcher.results().filter(check -> !isDeclared(source, check.start())).toList();
  }

  private static boolean isDeclared(String source, int start) {
    return source.startsWith(DECLARED, Math.max(0, start - DECLARED.length()));
  }

  private static String renamed(String source, String codec, String name) {
    return source.replaceAll("\\b" + simple(codec) + "\\b", Matcher.quoteReplacement(simple(name)));
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String line(String source, int at) {
    int end = source.indexOf('\n', at);
    return source.substring(source.lastIndexOf('\n', at) + 1, end).strip();
  }
}
