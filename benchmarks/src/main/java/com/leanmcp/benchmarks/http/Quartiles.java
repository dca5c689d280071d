package com.leanmcp.benchmarks.http;

import java.util.List;
import java.util.Locale;

/** A median and the quartiles around it. */
record Quartiles(double lower, double median, double upper) {
  static Quartiles of(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return new Quartiles(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
  }

  /** Between two values, the straight line. */
  private static double at(List<Double> sorted, double share) {
    double place = share * (sorted.size() - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.size() - 1);
    return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
  }

  /** Such as {@code 9.4 (9.1–9.9)}. */
  String text(int digits) {
    String number = "%." + digits + "f";
    return String.format(
        Locale.ROOT, number + " (" + number + "–" + number + ")", median, lower, upper);
  }
}
