package com.leanmcp.maven.bytecode;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds class names in descriptors and signatures (JVMS 4.3, 4.7.9.1). */
final class ClassNames {
  private static final Pattern NAME = Pattern.compile("L([^;<>():.\\[]+)[;<]");

  private ClassNames() {}

  static void addAllIn(String text, Set<String> names) {
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
  }
}
