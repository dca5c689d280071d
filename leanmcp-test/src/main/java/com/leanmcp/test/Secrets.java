package com.leanmcp.test;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The parts of tokens that would let somebody else in: each as a whole, and what is long enough between its dots. */
record Secrets(List<Sample> parts) {
  private static final int TELLING = 16;

  static Secrets of(Stream<Sample> samples) {
    return new Secrets(samples
        .flatMap(sample -> Stream.concat(
            Stream.of(sample),
            Arrays.stream(sample.token().split("\\."))
                .filter(part -> part.length() >= TELLING)
                .map(part -> new Sample("a part of " + sample, part))))
        .toList());
  }

  /** Fails, without quoting it, for the first of these texts that has a secret in it. */
  void areNotIn(List<String> texts) {
    for (String text : texts) {
      for (Sample part : parts) {
        int at = text.indexOf(part.token());
        if (at >= 0) {
          fail(part + " is in a text, an exception or a log that begins with \""
              + text.substring(0, Math.min(at, 200)) + "\"");
        }
      }
    }
  }
}
