package com.leanmcp.processor.agreement;

import com.leanmcp.processor.agreement.Evidence.Verdict;
import com.leanmcp.processor.agreement.Verdicts.Reading;
import com.leanmcp.processor.agreement.Verdicts.Writing;
import com.leanmcp.schema.Codec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The instances and values that told most when a type was tried, to hold another codec of that type to. */
final class Harness {
  private static final int VALUES = 6;

  private final Judge judge;
  private final List<Verdict> instances;
  private final List<Object> values = new ArrayList<>();

  /** Takes {@code blind}, a codec without checks, to make values that should never be written. */
  Harness(Subject subject, Codec<Object> blind, Evidence evidence) {
    this.judge = Judge.of(SchemaView.of(subject.codec().schema()).root());
    this.instances = evidence.kept();
    values.add(null);
    Map<Class<?>, Integer> exchanged = new HashMap<>();
    for (Verdict instance : instances) {
      if (instance.accepted()) {
        Supplier<Object> value =
            () -> Verdicts.read(subject.codec(), instance.json()).value();
        values.add(value.get());
        if (exchanged.merge(value.get().getClass(), 1, Integer::sum) <= VALUES) {
          values.addAll(WrongValues.of(value));
        }
      } else {
        Verdicts.blindly(blind, instance.json()).ifPresent(values::add);
      }
    }
    values.removeIf(WrongValues::lacksJson);
  }

  /** The first thing the codec says that it should not. */
  Optional<String> disagreement(Codec<Object> codec) {
    return instances.stream()
        .flatMap(instance -> misread(codec, instance).stream())
        .findFirst()
        .or(() ->
            values.stream().flatMap(value -> miswritten(codec, value).stream()).findFirst());
  }

  private Optional<String> misread(Codec<Object> codec, Verdict instance) {
    try {
      Reading reading = Verdicts.read(codec, instance.json());
      return reading.accepted() == instance.accepted()
          ? Optional.empty()
          : Optional.of((instance.accepted() ? "refuses " : "accepts ") + instance.json());
    } catch (RuntimeException e) {
      return Optional.of(instance.json() + " throws " + e);
    }
  }

  private Optional<String> miswritten(Codec<Object> codec, Object value) {
    Writing writing = Verdicts.write(codec, value);
    boolean expected = !Apart.isIn(writing.json()) && judge.accepts(writing.json());
    return writing.accepted() == expected || Apart.explains(writing.violations())
        ? Optional.empty()
        : Optional.of((writing.accepted() ? "lets out " : "keeps back ")
            + writing.json()
            + writing.violations().describe());
  }
}
