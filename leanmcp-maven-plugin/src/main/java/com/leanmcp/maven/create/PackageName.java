package com.leanmcp.maven.create;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** What a Java package may be called, and one for a groupId and a project. */
final class PackageName {
  private static final int LONGEST = 100;

  private PackageName() {}

  /** What is wrong with the name, if anything is. */
  static Optional<String> problem(String name) {
    if (name.length() > LONGEST) {
      return Optional.of("-Dpackage has " + name.length() + " characters; use at most " + LONGEST);
    }
    for (String part : name.split("[.]", -1)) {
      if (SourceVersion.isKeyword(part)) {
        return refused(name, "has the reserved word \"" + part + "\" in it");
      }
    }
    if (!name.matches("\\p{ASCII}+") || !SourceVersion.isName(name)) {
      return refused(name, "is no Java package");
    }
    if (!name.equals(name.toLowerCase(Locale.ROOT))) {
      return refused(name, "has capital letters");
    }
    if (name.equals("java") || name.startsWith("java.")) {
      return refused(name, "belongs to the JDK");
    }
    return Optional.empty();
  }

  /** For {@code org.my-company} and {@code weather-server}: {@code org.mycompany.weatherserver}. */
  static String of(String groupId, String projectName) {
    return Arrays.stream((groupId + "." + projectName).split("[.]"))
        .map(PackageName::part)
        .collect(Collectors.joining("."));
  }

  /** A reserved word or a first digit gets an underscore (JLS 6.1). */
  private static String part(String text) {
    String letters = text.replace("-", "").toLowerCase(Locale.ROOT);
    if (SourceVersion.isKeyword(letters)) {
      return letters + "_";
    }
    return SourceVersion.isIdentifier(letters) ? letters : "_" + letters;
  }

  private static Optional<String> refused(String name, String why) {
    return Optional.of(
        "-Dpackage \"" + name + "\" " + why + "; use one such as com.example.weather");
  }
}
