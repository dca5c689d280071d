package com.leanmcp.maven.dev;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/** Which of several projects is the one to run. */
final class RunChoice {
  private static final Pattern MAIN =
      Pattern.compile("\\bstatic\\s+(final\\s+)?void\\s+main\\s*\\(");

  private RunChoice() {}

  /** {@code chosen} are the values of Maven's option -pl. */
  static MavenProject among(List<MavenProject> projects, List<String> chosen)
      throws StartFailedException, IOException {
    List<MavenProject> left =
        projects.stream().filter(each -> !each.getPackaging().equals("pom")).toList();
    if (left.size() > 1 && !chosen.isEmpty()) {
      left = left.stream().filter(each -> isChosen(each, chosen)).toList();
    }
    if (left.size() > 1) {
      left = withMain(left);
    }
    if (left.size() == 1) {
      return left.get(0);
    }
    throw new StartFailedException(
        left.isEmpty()
            ? "there is no project with a public static void main(String[]) to run"
            : "several projects have a main method: " + names(left) + "; choose one with -pl "
                + left.get(0).getArtifactId() + " -am");
  }

  private static boolean isChosen(MavenProject project, List<String> chosen) {
    String name = project.getArtifactId();
    return chosen.stream()
        .map(each -> each.replaceFirst("^[+]", ""))
        .anyMatch(each -> each.equals(project.getGroupId() + ":" + name)
            || each.equals(":" + name)
            || project.getBasedir().toPath().endsWith(Path.of(each.replace(':', '/'))));
  }

  private static List<MavenProject> withMain(List<MavenProject> projects) throws IOException {
    Stream.Builder<MavenProject> found = Stream.builder();
    for (MavenProject each : projects) {
      if (hasMain(each)) {
        found.add(each);
      }
    }
    return found.build().toList();
  }

  private static boolean hasMain(MavenProject project) throws IOException {
    for (String root : project.getCompileSourceRoots()) {
      Path folder = project.getBasedir().toPath().resolve(root);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          List<Path> sources =
              files.filter(file -> file.toString().endsWith(".java")).toList();
          for (Path source : sources) {
            String text = new String(Files.readAllBytes(source), StandardCharsets.ISO_8859_1);
            if (MAIN.matcher(text).find()) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static String names(List<MavenProject> projects) {
    return projects.stream().map(MavenProject::getArtifactId).collect(Collectors.joining(", "));
  }
}
