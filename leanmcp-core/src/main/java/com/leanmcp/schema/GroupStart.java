package com.leanmcp.schema;

import java.util.Set;

/** What stands behind the parenthesis that opens a group. */
final class GroupStart {
  private static final Set<String> LOOKAROUNDS = Set.of("(?=", "(?!", "(?<=", "(?<!");

  private GroupStart() {}

  /** The opening for Java; the parenthesis itself is taken already. */
  static String translate(PatternCursor in, EcmaPattern.Purpose purpose) {
    if (!in.take('?')) {
      return "(";
    }
    if (in.take(':')) {
      return "(?:";
    }
    if (in.take('=')) {
      return "(?=";
    }
    if (in.take('!')) {
      return "(?!";
    }
    if (!in.take('<')) {
      in.refuse(in.take('>') ? "the atomic group (?>" : "the group (?" + in.takeUpTo(1) + "…");
      return "(?:";
    }
    // Java wants a bound for what it looks back at, which ECMAScript does not.
    String behind = purpose == EcmaPattern.Purpose.VALIDATE ? "(?" : "(?<";
    if (in.take('=')) {
      return behind + "=";
    }
    if (in.take('!')) {
      return behind + "!";
    }
    return named(in);
  }

  /** Without backreferences a name means nothing. */
  private static String named(PatternCursor in) {
    String name = in.takeUntil('>');
    if (!in.take('>') || !name.matches("[\\p{L}\\p{Nl}_$][\\p{L}\\p{Nl}\\p{N}\\p{M}_$]*")) {
      in.refuse("the group name " + name);
    } else if (!in.claim(name)) {
      in.refuse("the second group of the name " + name);
    }
    return "(";
  }

  static boolean isLookaround(String start) {
    return LOOKAROUNDS.contains(start);
  }
}
