package com.leanmcp.maven.create;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a new service belongs: beside the services there are, or else beside the main class. */
sealed interface ServicePackage {
  record Found(String name) implements ServicePackage {}

  /** The problem says what to write to mend it. */
  record Unclear(String problem) implements ServicePackage {}

  Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([\\w.]+)\\s*;");
  Pattern SERVICE = Pattern.compile(
      "(?m)^import\\s+com\\.leanmcp\\.annotation\\.(Tool|Prompt|Resource|\\*)\\s*;");
  Pattern MAIN =
      Pattern.compile("public\\s+static\\s+void\\s+main\\s*\\(\\s*(final\\s+)?String\\b");

  /** Reads the sources below {@code root}; nothing has to be compiled. */
  static ServicePackage in(Path root) throws IOException {
    TreeSet<String> services = new TreeSet<>();
    TreeSet<String> mains = new TreeSet<>();
    for (Path file : sources(root)) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      if (SERVICE.matcher(text).find()) {
        services.add(packageOf(text));
      }
      if (MAIN.matcher(text).find()) {
        mains.add(packageOf(text));
      }
    }
    return services.isEmpty() ? one(mains, "main classes") : one(services, "services");
  }

  private static ServicePackage one(TreeSet<String> packages, String what) {
    if (packages.isEmpty()) {
      return new Unclear("the project has no service and no main class to put the service beside;"
          + " choose its package with -Dpackage=com.example");
    }
    if (packages.size() > 1) {
      return new Unclear("the " + what + " of the project are in several packages: "
          + String.join(", ", packages) + "; choose one with -Dpackage=" + packages.last());
    }
    String only = packages.first();
    return only.isEmpty()
        ? new Unclear("the " + what + " of the project are in no package;"
            + " choose one with -Dpackage=com.example")
        : new Found(only);
  }

  private static String packageOf(String text) {
    Matcher declared = PACKAGE.matcher(text);
    return declared.find() ? declared.group(1) : "";
  }

  private static List<Path> sources(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java") && Files.isRegularFile(file))
          .toList();
    }
  }
}
