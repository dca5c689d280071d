package com.leanmcp.processor.agreement;

import com.leanmcp.processor.agreement.Verdicts.Reading;
import java.util.List;
import java.util.Optional;

/**
 * The differences from the judge that we stand by, one by one. Each is one of ECMA's regular expressions or of a format,
 * and names the case of the official suite that settles it.
 */
final class Excuses {
  /**
   * One difference.
   *
   * @param name short, for reports
   * @param settledBy file, group and test of the official suite
   */
  record Excuse(String name, String settledBy, java.util.function.Predicate<Occasion> applies) {}

  /** A schema and an instance on which the verdicts differ. */
  record Occasion(SchemaView view, String json, Reading ours) {}

  static final List<Excuse> ALL = List.of();

  private Excuses() {}

  static Optional<String> of(SchemaView view, String json, Reading ours) {
    Occasion occasion = new Occasion(view, json, ours);
    return ALL.stream()
        .filter(excuse -> excuse.applies().test(occasion))
        .map(Excuse::name)
        .findFirst();
  }
}
