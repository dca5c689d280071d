package com.leanmcp.maven.schema;

import com.leanmcp.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed from one schema to another, the worst first. If nothing is breaking, the new schema of arguments accepts
 * every value that the old one accepts, and whatever the new schema of a result accepts, the old one accepts, too.
 */
public final class SchemaChanges {
  private record Found(Gap gap, Finding finding) {}

  /** What two gaps that are the same change have in common. */
  private record Topic(Place place, String name) {}

  private final Role role;

  private SchemaChanges(Role role) {
    this.role = role;
  }

  /** The changes of a schema that describes {@code role}. */
  public static List<Finding> between(Role role, JsonValue before, JsonValue after) {
    List<Finding> findings = new ArrayList<>(new SchemaChanges(role).gaps(before, after));
    findings.addAll(new WordChanges(role, before, after).find());
    findings.sort(Comparator.comparing(Finding::severity));
    return List.copyOf(findings);
  }

  private List<Finding> gaps(JsonValue before, JsonValue after) {
    SchemaDocument old = new SchemaDocument(before);
    SchemaDocument now = new SchemaDocument(after);
    List<Found> found = new ArrayList<>();
    Comparison.gaps(old, now).forEach(gap -> found.add(found(gap, Course.FORWARD)));
    Comparison.gaps(now, old).forEach(gap -> found.add(found(gap, Course.BACKWARD)));
    found.sort(Comparator.comparing(each -> each.finding().severity()));
    Map<Topic, Finding> worst = new LinkedHashMap<>();
    found.forEach(each -> worst.putIfAbsent(topic(each.gap()), each.finding()));
    return List.copyOf(worst.values());
  }

  private Found found(Gap gap, Course course) {
    return new Found(
        gap, new Finding(severity(gap, course), new GapSentences(role, course).of(gap)));
  }

  private Severity severity(Gap gap, Course course) {
    if (gap.shift() instanceof Shift.Lost && course == Course.FORWARD) {
      return Severity
          .BREAKING; // what clients rely on is gone, whether its absence is refused or not
    }
    boolean breaks = (role == Role.ARGUMENTS) == (course == Course.FORWARD);
    return breaks && gap.refuses() ? Severity.BREAKING : Severity.COMPATIBLE;
  }

  private static Topic topic(Gap gap) {
    Shift shift = gap.shift();
    String name = "presence";
    if (shift instanceof Shift.Keyword keyword) {
      boolean listed = keyword.name().equals("enum") || keyword.name().equals("const");
      name = listed ? "values" : keyword.name();
    } else if (shift instanceof Shift.Values) {
      name = "values";
    } else if (shift instanceof Shift.Closed) {
      name = "closed";
    } else if (shift instanceof Shift.Variant variant) {
      name = "alternative " + variant.label();
    } else if (shift instanceof Shift.Undecided undecided) {
      name = "undecided " + undecided.what();
    }
    return new Topic(gap.place(), name);
  }
}
