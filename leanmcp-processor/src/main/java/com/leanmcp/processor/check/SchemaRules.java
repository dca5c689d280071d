package com.leanmcp.processor.check;

import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.PropertyModel;
import com.leanmcp.processor.model.PublishedSchema;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Judges a whole schema. */
final class SchemaRules {
  /** The class file's limit for one constant (JVMS section 4.4.7). */
  private static final int LONGEST = 65_535;

  private SchemaRules() {}

  /** The problems of the object's schema, which can only be made if there are none so far. */
  static List<Problem> check(
      List<PropertyModel> properties, Place place, List<Problem> problemsSoFar) {
    if (problemsSoFar.stream().anyMatch(Problem::isError)) {
      return List.of();
    }
    String text = PublishedSchema.text(PublishedSchema.object(properties));
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    return bytes <= LONGEST
        ? List.of()
        : List.of(Diagnostic.OVERLONG_SCHEMA.at(
            place,
            "the schema of the input or result is " + bytes + " bytes long, which is more than the "
                + LONGEST
                + " of a class file's constant; shorten its descriptions or split the tool"));
  }
}
