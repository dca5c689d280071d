package com.leanmcp.maven.schema;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what a gap means to people. */
record GapSentences(Role role, Course course) {
  private static final int MOST_VALUES = 5;
  private static final int LONGEST_VALUE = 60;

  String of(Gap gap) {
    String subject = role.subject(gap.place());
    Shift shift = gap.shift();
    if (shift instanceof Shift.Keyword keyword) {
      return subject + ": " + keyword(keyword);
    }
    if (shift instanceof Shift.Values values) {
      return subject + ": " + values(values.missing());
    }
    if (shift instanceof Shift.Lost lost) {
      return subject + course.pick(gone(lost), added(lost));
    }
    if (shift instanceof Shift.Required required) {
      return subject + required(required);
    }
    if (shift instanceof Shift.Described) {
      return subject
          + course.pick(
              " is described now; before, anything could stand there",
              " is no longer described; anything may stand there");
    }
    if (shift instanceof Shift.Closed) {
      return subject
          + course.pick(
              ": what is not described is refused now",
              ": what is not described is let through now");
    }
    if (shift instanceof Shift.Variant variant) {
      return subject + ": the alternative " + variant.label() + course.pick(" is gone", " is new");
    }
    return subject + ": " + undecided(((Shift.Undecided) shift).what());
  }

  private String keyword(Shift.Keyword keyword) {
    Optional<String> before = course.before(keyword).map(GapSentences::text);
    Optional<String> after = course.after(keyword).map(GapSentences::text);
    if (after.isEmpty()) {
      return keyword.name() + " " + before.orElse("") + " is gone";
    }
    return before
        .map(old -> keyword.name() + " was " + old + " and is " + after.get() + " now")
        .orElse(keyword.name() + " is " + after.get() + " now");
  }

  private String values(List<JsonValue> values) {
    String listed = values.stream()
        .limit(MOST_VALUES)
        .map(GapSentences::text)
        .collect(Collectors.joining(", "));
    String more =
        values.size() > MOST_VALUES ? " and " + (values.size() - MOST_VALUES) + " more" : "";
    return (values.size() == 1 ? "the value " : "the values ")
        + listed
        + more
        + (values.size() == 1 ? " is " : " are ")
        + course.pick("gone", "new");
  }

  private String gone(Shift.Lost lost) {
    return role == Role.ARGUMENTS && lost.refusal() == Shift.Refusal.LET_THROUGH
        ? " is gone, and without effect where it is still sent"
        : " is gone";
  }

  private String added(Shift.Lost lost) {
    return role == Role.RESULT && lost.refusal() == Shift.Refusal.REFUSED
        ? " is new, and the old schema allows nothing it does not describe"
        : " is new";
  }

  private String required(Shift.Required required) {
    String added =
        required.unknownBefore() && course == Course.FORWARD ? " is new and " : " is now ";
    return role == Role.ARGUMENTS
        ? course.pick(added + "required", " is no longer required")
        : course.pick(added + "always there", " is no longer always there");
  }

  private String undecided(String what) {
    boolean breaking = (role == Role.ARGUMENTS) == (course == Course.FORWARD);
    String more = role == Role.ARGUMENTS ? "refuses more" : "lets more through";
    String less = role == Role.ARGUMENTS ? "lets more through" : "refuses more";
    return breaking
        ? "nobody can tell whether " + what + " " + more + " than before, so it counts as breaking"
        : what + " changed, and at most " + less + " than before";
  }

  static String text(JsonValue value) {
    JsonWriter out = new JsonWriter();
    value.write(out);
    String text = out.toString();
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
  }
}
