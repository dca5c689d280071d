package com.leanmcp.maven.schema;

import com.leanmcp.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks for what the second of two schemas refuses though the first accepts it. If it finds no gap that refuses, there is
 * no such value; if it finds one, there may be.
 *
 * <p>A pair that is being compared, or has been, counts as free of gaps when it comes again: that is how schemas that
 * contain themselves end, and right, since its gaps are found where it came first.
 */
final class Comparison {
  /** Beyond it, nobody reads the report. */
  private static final int MOST_PARTS = 20_000;

  private static final int DEEPEST = 200;

  private record Pair(JsonValue first, JsonValue second) {}

  /** How many parts may still be compared, trials included. */
  private static final class Allowance {
    private int left = MOST_PARTS;
  }

  private final SchemaDocument first;
  private final SchemaDocument second;
  private final Set<Pair> seen;
  private final Allowance allowance;
  private final List<Gap> gaps = new ArrayList<>();
  private int depth;

  private Comparison(
      SchemaDocument first, SchemaDocument second, Set<Pair> seen, Allowance allowance) {
    this.first = first;
    this.second = second;
    this.seen = seen;
    this.allowance = allowance;
  }

  /** All gaps between two whole schemas. */
  static List<Gap> gaps(SchemaDocument first, SchemaDocument second) {
    if (Exact.equal(first.root(), second.root())) {
      return List.of();
    }
    Comparison comparison = new Comparison(first, second, new HashSet<>(), new Allowance());
    if (!first.isPlain() || !second.isPlain()) {
      comparison.undecided(Place.ROOT, "a schema with $id, $anchor or $dynamicRef");
    } else if (EndlessReferences.areIn(first) || EndlessReferences.areIn(second)) {
      comparison.undecided(Place.ROOT, "a schema that refers to itself without end");
    } else {
      comparison.compare(Place.ROOT, first.root(), second.root());
    }
    return List.copyOf(comparison.gaps);
  }

  void gap(Place place, Shift shift) {
    gaps.add(new Gap(place, shift));
  }

  void undecided(Place place, String what) {
    gap(place, new Shift.Undecided(what));
  }

  void undecidedKeyword(Place place, String keyword) {
    undecided(place, "the keyword " + keyword);
  }

  void compare(Place place, JsonValue one, JsonValue other) {
    resolved(place, first.target(one), second.target(other));
  }

  private void resolved(Place place, JsonValue one, JsonValue other) {
    if (!SchemaDocument.isFreeOfReferences(one) || !SchemaDocument.isFreeOfReferences(other)) {
      if (!seen.add(new Pair(Exact.normal(one), Exact.normal(other)))) {
        return;
      }
    } else if (Exact.equal(one, other)) {
      return;
    }
    List<Conjunct> parts = Conjuncts.of(one, first);
    for (Conjunct part : Conjuncts.of(other, second)) {
      cover(place, parts, part);
    }
  }

  /** Finds gaps between what all of {@code parts} accept and {@code part}. */
  private void cover(Place place, List<Conjunct> parts, Conjunct part) {
    if (allowance.left-- <= 0 || depth > DEEPEST) {
      undecided(place, "a schema this large");
      return;
    }
    depth++;
    coverBounded(place, parts, part);
    depth--;
  }

  private void coverBounded(Place place, List<Conjunct> parts, Conjunct part) {
    if (parts.size() > 1) {
      for (Conjunct each : parts) {
        if (trial().isFreeOfGaps(trial -> trial.direct(place, each, part))) {
          return;
        }
      }
    }
    direct(place, likest(parts, part), part);
  }

  /** The part to compare with, so that what is said is about like things. */
  private static Conjunct likest(List<Conjunct> parts, Conjunct part) {
    return parts.stream()
        .filter(each -> each.getClass() == part.getClass())
        .findFirst()
        .or(() -> parts.stream().findFirst())
        .orElse(Assertions.NONE);
  }

  private void direct(Place place, Conjunct one, Conjunct other) {
    if (one instanceof Conjunct.Not not && not.schema().equals(Assertions.EVERYTHING)) {
      return; // it accepts nothing
    }
    if (other instanceof Conjunct.Opaque opaque) {
      opaque(place, one, opaque);
    } else if (other instanceof Conjunct.Not not) {
      negation(place, one, not);
    } else if (one instanceof Conjunct.Union union) {
      new Unions(this).from(place, union, other);
    } else if (other instanceof Conjunct.Union union) {
      new Unions(this).into(place, one, union);
    } else {
      Assertions known = one instanceof Assertions assertions ? assertions : Assertions.NONE;
      new AssertionRules(this, place, known, (Assertions) other).judge();
    }
  }

  private void opaque(Place place, Conjunct one, Conjunct.Opaque other) {
    boolean same = one instanceof Conjunct.Opaque opaque
        && Exact.equal(opaque.keywords(), other.keywords())
        && (SchemaDocument.isFreeOfReferences(other.keywords()) || sameDefinitions());
    if (!same) {
      undecided(place, other.name());
    }
  }

  private void negation(Place place, Conjunct one, Conjunct.Not other) {
    Comparison mirror = new Comparison(second, first, new HashSet<>(), allowance);
    boolean covered = one instanceof Conjunct.Not not
        && SchemaDocument.isFreeOfReferences(not.schema())
        && SchemaDocument.isFreeOfReferences(other.schema())
        && mirror.isFreeOfGaps(each -> each.compare(place, other.schema(), not.schema()));
    if (!covered) {
      undecidedKeyword(place, "not");
    }
  }

  /** Finds gaps between a schema of the first document and a part of one of the second. */
  void comparePart(Place place, JsonValue one, Conjunct part) {
    cover(place, Conjuncts.of(one, first), part);
  }

  /** Finds gaps between a part of a schema of the first document and a schema of the second. */
  void comparePart(Place place, Conjunct part, JsonValue other) {
    for (Conjunct each : Conjuncts.of(other, second)) {
      cover(place, List.of(part), each);
    }
  }

  /** Whether references mean the same in both documents. */
  boolean sameDefinitions() {
    return Exact.equal(first.root(), second.root());
  }

  /** Whether it is shown that no value fits both. */
  boolean areDisjoint(List<Conjunct> one, JsonValue other) {
    return new Disjointness(first, second).isShown(one, Conjuncts.of(other, second));
  }

  List<Conjunct> partsOfFirst(JsonValue schema) {
    return Conjuncts.of(schema, first);
  }

  List<Conjunct> partsOfSecond(JsonValue schema) {
    return Conjuncts.of(schema, second);
  }

  /** A comparison of the same documents whose gaps nobody is told. */
  Comparison trial() {
    Comparison trial = new Comparison(first, second, new HashSet<>(seen), allowance);
    trial.depth = depth;
    return trial;
  }

  /** What a comparison of the same documents finds. */
  List<Gap> gapsOf(Consumer<Comparison> comparing) {
    Comparison trial = trial();
    comparing.accept(trial);
    return trial.gaps;
  }

  /** Whether {@code comparing} finds nothing that is refused. */
  boolean isFreeOfGaps(Consumer<Comparison> comparing) {
    comparing.accept(this);
    return gaps.stream().noneMatch(Gap::refuses);
  }
}
