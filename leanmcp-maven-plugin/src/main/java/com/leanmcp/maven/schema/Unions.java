package com.leanmcp.maven.schema;

import com.leanmcp.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** Compares {@code anyOf} and {@code oneOf}. */
final class Unions {
  private final Comparison comparison;

  Unions(Comparison comparison) {
    this.comparison = comparison;
  }

  /** Finds what {@code other} refuses of what an alternative of {@code union} accepts. */
  void from(Place place, Conjunct.Union union, Conjunct other) {
    if (!(other instanceof Conjunct.Union wanted)) {
      int index = 0;
      for (JsonValue each : union.alternatives()) {
        alternative(place, each, index++, other);
      }
    } else if (!same(union, wanted)) {
      pair(place, union, wanted);
    }
  }

  private void alternative(Place place, JsonValue each, int index, Conjunct other) {
    Place at = place.variant(label(each, index));
    List<Gap> gaps = comparison.gapsOf(trial -> trial.comparePart(at, each, other));
    boolean whole = gaps.stream()
        .anyMatch(gap -> gap.place().equals(at)
            && gap.shift() instanceof Shift.Keyword keyword
            && keyword.name().equals("type"));
    if (whole) {
      comparison.gap(place, new Shift.Variant(label(each, index)));
    } else {
      gaps.forEach(gap -> comparison.gap(gap.place(), gap.shift()));
    }
  }

  private boolean same(Conjunct.Union one, Conjunct.Union other) {
    return one.choice() == other.choice()
        && one.alternatives().size() == other.alternatives().size()
        && one.alternatives().stream().allMatch(SchemaDocument::isFreeOfReferences)
        && Exact.equal(
            new JsonValue.JsonArray(one.alternatives()),
            new JsonValue.JsonArray(other.alternatives()));
  }

  private void pair(Place place, Conjunct.Union union, Conjunct.Union wanted) {
    int index = 0;
    for (JsonValue each : union.alternatives()) {
      List<Conjunct> parts = comparison.partsOfFirst(each);
      String label = label(each, index++);
      Optional<JsonValue> partner = partner(parts, wanted);
      Optional<JsonValue> cover =
          partner.isPresent() ? partner : covering(each, place, wanted.alternatives());
      if (cover.isEmpty()) {
        comparison.gap(place, new Shift.Variant(label));
      } else {
        partner.ifPresent(known -> comparison.compare(place.variant(label), each, known));
        alone(place.variant(label), parts, cover.get(), wanted);
      }
    }
  }

  /** The alternative that has the same label, if only one has. */
  private Optional<JsonValue> partner(List<Conjunct> parts, Conjunct.Union wanted) {
    Optional<String> label = label(parts);
    List<JsonValue> alike = wanted.alternatives().stream()
        .filter(each -> label.isPresent() && label.equals(label(comparison.partsOfSecond(each))))
        .toList();
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  private Optional<JsonValue> covering(JsonValue one, Place place, List<JsonValue> wanted) {
    return wanted.stream()
        .filter(each -> comparison.trial().isFreeOfGaps(trial -> trial.compare(place, one, each)))
        .findFirst();
  }

  /** With oneOf, no alternative but {@code cover} may accept any of it. */
  private void alone(Place place, List<Conjunct> one, JsonValue cover, Conjunct.Union wanted) {
    if (wanted.choice() == Conjunct.Choice.ONE
        && wanted.alternatives().stream()
            .anyMatch(each -> each != cover && !comparison.areDisjoint(one, each))) {
      comparison.undecidedKeyword(place, wanted.choice().keyword());
    }
  }

  /** Finds what every alternative of {@code union} refuses. */
  void into(Place place, Conjunct one, Conjunct.Union union) {
    for (JsonValue each : union.alternatives()) {
      if (comparison.trial().isFreeOfGaps(trial -> trial.comparePart(place, one, each))) {
        alone(place, List.of(one), each, union);
        return;
      }
    }
    comparison.undecidedKeyword(place, union.choice().keyword());
  }

  private String label(JsonValue alternative, int index) {
    return label(comparison.partsOfFirst(alternative)).orElse("number " + (index + 1));
  }

  /** What tells an alternative from the others: the constant of a property, else its type. */
  static Optional<String> label(List<Conjunct> parts) {
    return parts.stream()
        .filter(Assertions.class::isInstance)
        .map(Assertions.class::cast)
        .flatMap(schema -> Discriminators.of(schema).stream())
        .findFirst();
  }
}
