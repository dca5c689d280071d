package com.leanmcp.maven.create;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a project may be called: the name is a Maven artifactId, a folder, a jar and the name of the server. */
final class ProjectName {
  private static final int LONGEST = 50;
  private static final Pattern GOOD = Pattern.compile("[a-z][a-z0-9]*([-_.][a-z0-9]+)*");

  /** Names that Windows keeps for devices, whatever follows a dot. */
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])([.].*)?");

  private ProjectName() {}

  /** What is wrong with the name, if anything is. */
  static Optional<String> problem(String name) {
    if (name.length() > LONGEST) {
      return Optional.of("-Dname has " + name.length() + " characters; use at most " + LONGEST);
    }
    if (!GOOD.matcher(name).matches()) {
      return Optional.of("-Dname \"" + name + "\" is no name for a project; use lower-case letters,"
          + " digits and single '-', '_' or '.', with a letter first, such as " + suggestion(name));
    }
    if (DEVICE.matcher(name).matches()) {
      return Optional.of("-Dname \"" + name + "\" is the name of a device on Windows; use another,"
          + " such as " + name.replaceFirst("[.].*", "") + "-server");
    }
    return Optional.empty();
  }

  private static String suggestion(String name) {
    String near = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^[^a-z]+|-$", "");
    return GOOD.matcher(near).matches() ? near : "my-server";
  }
}
