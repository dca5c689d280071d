package com.leanmcp.maven.create;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a service is about, in UpperCamelCase.
 *
 * @param subject without {@code Service} at its end
 */
record ServiceName(String subject) {
  private static final int LONGEST = 40;
  private static final String SUFFIX = "Service";
  private static final Pattern GOOD = Pattern.compile("[A-Z][A-Za-z0-9]*");
  private static final String WORD_STARTS = "(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])";

  /** For {@code Weather} as for {@code WeatherService}. */
  static ServiceName of(String given) {
    return new ServiceName(withoutSuffix(given));
  }

  /** What is wrong with the name, if anything is. */
  static Optional<String> problem(String given) {
    String subject = withoutSuffix(given);
    if (subject.length() > LONGEST) {
      return Optional.of(
          "-Dservice has " + subject.length() + " characters; use at most " + LONGEST);
    }
    if (GOOD.matcher(subject).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        "-Dservice \"" + given + "\" is no name for a service; use letters and digits"
            + " with a capital letter first, such as " + suggestion(subject));
  }

  String className() {
    return subject + SUFFIX;
  }

  /** With a verb in front no subject makes it a reserved word. */
  String toolName() {
    return "ask" + subject;
  }

  /** {@code weather forecast} for {@code WeatherForecast}, {@code HTTP status} for {@code HTTPStatus}. */
  String words() {
    return Arrays.stream(subject.split(WORD_STARTS))
        .map(word -> word.matches("[A-Z0-9]{2,}") ? word : word.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private static String withoutSuffix(String given) {
    return given.endsWith(SUFFIX) ? given.substring(0, given.length() - SUFFIX.length()) : given;
  }

  private static String suggestion(String subject) {
    String near = Arrays.stream(subject.split("[^A-Za-z0-9]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
    return GOOD.matcher(near).matches() ? near : "Weather";
  }
}
