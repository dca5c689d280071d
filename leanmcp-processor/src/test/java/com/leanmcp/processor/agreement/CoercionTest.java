package com.leanmcp.processor.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.processor.agreement.Verdicts.Reading;
import com.leanmcp.schema.Coercion;
import com.leanmcp.schema.Violation;
import com.leanmcp.schema.Violations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Instances with one number or boolean spelled as a string: with exact coercion they read like the instances themselves,
 * valid or not; without it they are refused for that one string.
 */
class CoercionTest {
  private static final long SEED = 20260102;
  private static final int ROUNDS = 12;

  /** Of the types of the agreement test, those with numbers and booleans in all places; these refer to each other. */
  private static final List<String> TYPES =
      List.of("Amounts", "Containers", "Keywords", "Nested", "Scalars", "Shapes", "Trees");

  private static final Set<String> WANTED = Set.of("integer", "number", "boolean");

  private record Respelled(Subject subject, String json, String spelled) {
    Reading itself() {
      return Verdicts.read(subject.codec(), json);
    }

    Reading off() {
      return Verdicts.read(subject.codec(), spelled);
    }

    Reading exact() {
      Violations violations = new Violations(Coercion.EXACT);
      JsonReader in = JsonSlice.of(spelled).reader();
      Object value = subject.codec().read(in, violations);
      in.end();
      return new Reading(value, violations);
    }
  }

  private static final List<Respelled> VALID = new ArrayList<>();
  private static final List<Respelled> INVALID = new ArrayList<>();

  @BeforeAll
  static void respells() throws Exception {
    Map<String, String> sources = new TreeMap<>();
    for (String type : TYPES) {
      Path source = Path.of("src/test/resources/agreement", type + ".java");
      sources.put("com.acme.agreement." + type, Files.readString(source));
    }
    for (Subject subject : Subject.all(Compiled.of(sources))) {
      Random random = new Random(SEED + subject.name().hashCode());
      SchemaView view = SchemaView.of(subject.codec().schema());
      InstanceGenerator generator = new InstanceGenerator(view, random);
      for (int round = 0; round < ROUNDS; round++) {
        respell(subject, Place.of(view, generator.next()), random);
      }
    }
  }

  private static void respell(Subject subject, List<Place> all, Random random) {
    List<Place> places =
        all.stream().filter(place -> isScalar(place.value()) && isWanted(place)).toList();
    if (places.isEmpty()) {
      return;
    }
    Place place = places.get(random.nextInt(places.size()));
    JsonValue odd = Oddities.any(random);
    for (JsonValue value : isScalar(odd) ? List.of(place.value(), odd) : List.of(place.value())) {
      String json = Judge.text(place.replace().apply(value));
      JsonValue string = new JsonString(Judge.text(value));
      String spelled = Judge.text(place.replace().apply(string));
      Respelled respelled = new Respelled(subject, json, spelled);
      (respelled.itself().accepted() ? VALID : INVALID).add(respelled);
    }
  }

  private static boolean isScalar(JsonValue value) {
    return value instanceof JsonNumber || value instanceof JsonBoolean;
  }

  /** Whether the schema wants it; free-form JSON is wanted by none. */
  private static boolean isWanted(Place place) {
    return place.schema().string("type").filter(WANTED::contains).isPresent();
  }

  @Test
  void readsThemLikeTheInstancesThemselves() {
    assertThat(VALID).allSatisfy(each -> {
      assertThat(each.exact().violations().describe()).isEmpty();
      assertThat(Equality.holds(each.itself().value(), each.exact().value())).isTrue();
    });
  }

  @Test
  void refusesThemLikeTheInstancesThemselves() {
    assertThat(INVALID).allSatisfy(each -> {
      assertThat(pointers(each.exact())).isNotEmpty().isEqualTo(pointers(each.itself()));
    });
  }

  @Test
  void refusesThemForOneStringWhereItIsOff() {
    assertThat(VALID).allSatisfy(each -> {
      assertThat(each.off().violations().kept())
          .singleElement()
          .satisfies(violation -> assertThat(violation.message()).contains("got the string "));
    });
  }

  @Test
  void triesEnough() {
    assertThat(VALID).hasSizeGreaterThan(300);
    assertThat(VALID.stream().map(Respelled::subject).distinct()).hasSizeGreaterThan(40);
    assertThat(INVALID).hasSizeGreaterThan(50);
  }

  private static List<String> pointers(Reading reading) {
    return reading.violations().kept().stream().map(Violation::pointer).toList();
  }
}
