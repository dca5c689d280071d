package com.leanmcp.processor.agreement;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.processor.agreement.Verdicts.Reading;
import com.leanmcp.processor.agreement.Verdicts.Writing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Tries one type: instances and mutations of them, each before our reader and before the judge. */
final class Trial {
  static final int OFTEN = 50;
  static final int LEAST = 2_000;
  private static final int ROUNDS = 1_000;
  private static final String TWICE = "@twice@";
  private static final String ZERO = "@zero@";
  private static final List<String> ZEROS = List.of("-0", "-0.0", "-0e3");

  private final Subject subject;
  private final long seed;
  private final Random random;
  private final SchemaView view;
  private final Judge judge;
  private final Map<Target, Judge> milder = new HashMap<>();
  private final Set<String> sampled = new HashSet<>();
  private final Samples samples;
  private final InstanceGenerator generator;
  private final Mutator mutator;
  private final Evidence evidence;

  private Trial(Subject subject, long seed) {
    this.subject = subject;
    this.seed = seed;
    this.random = new Random(seed);
    this.view = SchemaView.of(subject.codec().schema());
    this.judge = Judge.of(view.root());
    this.generator = new InstanceGenerator(view, random);
    this.mutator = new Mutator(generator, random);
    this.samples = new Samples(random);
    this.evidence = new Evidence(Target.of(view));
  }

  static Evidence of(Subject subject, long seed) {
    Trial trial = new Trial(subject, seed);
    trial.run();
    return trial.evidence;
  }

  private void run() {
    for (int round = 0; round < ROUNDS; round++) {
      JsonValue instance = generator.next();
      compare(Judge.text(instance));
      if (!accepted(Judge.text(instance))) {
        continue; // nothing made of what is excused could count
      }
      List<Place> places = Place.of(view, instance);
      for (Place place : places) {
        Target.keywords(place.schema())
            .forEach(keyword -> violate(place, new Target(place.location(), keyword)));
      }
      Place somewhere = places.get(random.nextInt(places.size()));
      compare(Judge.text(somewhere.replace().apply(Oddities.any(random))));
      halve(somewhere);
      negate(places);
      places.forEach(this::tryEverySample);
      List<Place> objects =
          places.stream().filter(place -> place.value() instanceof JsonObject).toList();
      if (!objects.isEmpty()) {
        repeatMember(objects.get(0));
        repeatMember(objects.get(random.nextInt(objects.size())));
      }
      while (evidence.valid() * 10 < evidence.instances() * 4) {
        compare(Judge.text(generator.next()));
      }
      if (evidence.instances() >= LEAST && evidence.rarer(OFTEN).isEmpty()) {
        return;
      }
    }
  }

  private boolean accepted(String json) {
    Reading reading = read(json);
    return reading != null && reading.accepted();
  }

  /** All strings of the pool, once where a format is asked for. */
  private void tryEverySample(Place place) {
    if (place.schema().string("format").isPresent() && sampled.add(place.location())) {
      for (String text : samples.all()) {
        compare(Judge.text(place.replace().apply(new JsonString(text))));
      }
    }
  }

  private void violate(Place place, Target target) {
    if (!evidence.wants(target, OFTEN + 10)) {
      return;
    }
    Optional<JsonValue> other = mutator.violate(place, target.keyword());
    if (other.isPresent()) {
      String json = Judge.text(place.replace().apply(other.get()));
      if (!compare(json)) {
        boolean alone = milder(target).accepts(json);
        evidence.refused(alone + " " + target + " " + sort(place.value(), other.get()), json);
        if (alone) {
          evidence.alone(target);
        }
      }
    }
  }

  /** What tells one violation of a keyword from others: the kind of value, or the member left out. */
  private static String sort(JsonValue value, JsonValue other) {
    if (value instanceof JsonObject before && other instanceof JsonObject after) {
      Set<String> names = new TreeSet<>(before.members().keySet());
      names.removeAll(after.members().keySet());
      return names.toString();
    }
    String digits = other instanceof JsonNumber number
        ? number.value().precision() + " digits, scale " + number.value().scale()
        : "";
    return other.getClass().getSimpleName() + digits;
  }

  private Judge milder(Target target) {
    return milder.computeIfAbsent(
        target, each -> Judge.of(view.without(each.location(), each.keyword())));
  }

  /** Holds both verdicts against each other, and returns the judge's; true where it does not count. */
  private boolean compare(String json) {
    Optional<Boolean> verdict = judge.verdict(json);
    Reading reading = verdict.isPresent() ? read(json) : null;
    if (reading == null) {
      return true;
    }
    boolean expected = verdict.get();
    if (reading.accepted() != expected) {
      if (expected && Apart.explains(reading.violations())) {
        return true;
      }
      List<String> excuses = Excuses.of(view, json, reading);
      if (!excuses.isEmpty()) {
        excuses.forEach(evidence::excuse);
        return true;
      }
      disagree("the judge " + (expected ? "accepts " : "refuses ") + json + " and we say "
          + reading.violations().describe());
    } else if (expected) {
      returns(json, reading.value());
    }
    evidence.count(expected, json);
    return expected;
  }

  private Reading read(String json) {
    try {
      return Verdicts.read(subject.codec(), json);
    } catch (RuntimeException e) {
      disagree(json + " throws " + e);
      return null;
    }
  }

  /** What we write for a value is valid, and reads back equal. */
  private void returns(String json, Object value) {
    Writing writing = Verdicts.write(subject.codec(), value);
    if (!writing.accepted() || !judge.accepts(writing.json())) {
      disagree(json + " is written as " + writing.json() + ", which breaks the schema");
      return;
    }
    Reading again = Verdicts.read(subject.codec(), writing.json());
    if (!again.accepted() || !Equality.holds(value, again.value())) {
      disagree(json + " is written as " + writing.json() + ", which reads back otherwise");
    }
  }

  /** The judge does not see that a member stands twice; we have to, unless it is one that is skipped. */
  private void repeatMember(Place place) {
    JsonObject object = (JsonObject) place.value();
    SchemaView.Located located = new SchemaView.Located(place.schema(), place.location());
    List<String> names = object.members().keySet().stream()
        .filter(name -> view.property(located, name).isPresent())
        .toList();
    if (names.isEmpty()) {
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    JsonObject longer = Place.with(object, TWICE, object.members().get(name));
    String quoted = Judge.text(new JsonString(name));
    String json = Judge.text(place.replace().apply(longer)).replace('"' + TWICE + '"', quoted);
    Reading reading = read(json);
    if (reading != null && !reading.violations().describe().contains("given more than once")) {
      disagree("the repeated member passes in " + json);
    }
    evidence.refused("twice " + place.location() + " " + name, json);
  }

  /** Nor that half a surrogate pair is no text. */
  private void halve(Place place) {
    if (place.value() instanceof JsonString) {
      String json = Judge.text(place.replace().apply(new JsonString("a\uD83D")));
      Reading reading = read(json);
      if (reading != null && reading.accepted()) {
        disagree("half a surrogate pair passes in " + json);
      }
      evidence.refused("half " + place.location(), json);
    }
  }

  /** A zero with a sign, which no number of this harness has. */
  private void negate(List<Place> places) {
    List<Place> numbers =
        places.stream().filter(place -> place.value() instanceof JsonNumber).toList();
    if (!numbers.isEmpty()) {
      Place place = numbers.get(random.nextInt(numbers.size()));
      String zero = ZEROS.get(random.nextInt(ZEROS.size()));
      String json = Judge.text(place.replace().apply(new JsonString(ZERO)));
      json = json.replace('"' + ZERO + '"', zero);
      if (!compare(json)) {
        evidence.refused("zero " + place.location(), json);
      }
    }
  }

  private void disagree(String text) {
    evidence.disagreement(subject.name() + ", seed " + seed + ": " + text);
  }
}
