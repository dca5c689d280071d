package com.leanmcp.processor.check;

import com.leanmcp.processor.model.CallModel;
import com.leanmcp.processor.model.DataTypes;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.InputModel;
import com.leanmcp.processor.model.OfferKind;
import com.leanmcp.processor.model.OfferModel;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.PublishedSchema;
import com.leanmcp.processor.model.ServiceModel;
import com.leanmcp.processor.model.TypeModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;

/** Judges whole schemas, which can only be made of what has no other error. */
final class SchemaRules {
  /** The class file's limit for one constant (JVMS section 4.4.7). */
  private static final int LONGEST = 65_535;

  private SchemaRules() {}

  static List<Problem> check(ServiceModel service) {
    List<Problem> problems = new ArrayList<>();
    for (OfferModel offer : service.offers()) {
      CallModel call = offer.call();
      DataTypes.of(call).forEach(type -> problems.addAll(check(type, call.place())));
      if (call.kind() == OfferKind.TOOL && !(call.input() instanceof InputModel.Whole)) {
        problems.addAll(check(call.subject(), call.input().text(), call.place()));
      }
    }
    return problems;
  }

  static List<Problem> check(TypeModel type, Place place) {
    if (!(type instanceof TypeModel.Coded coded) || type instanceof TypeModel.Enumeration) {
      return List.of();
    }
    String schema = PublishedSchema.text(PublishedSchema.of(type));
    return check(kind(coded) + " " + coded.data().type().simple(), schema, place);
  }

  private static String kind(TypeModel type) {
    if (type instanceof TypeModel.Structure structure) {
      return structure.data().element().getKind() == ElementKind.RECORD ? "record" : "class";
    }
    return "sealed interface";
  }

  private static List<Problem> check(String owner, String schema, Place place) {
    int bytes = schema.getBytes(StandardCharsets.UTF_8).length;
    return bytes <= LONGEST
        ? List.of()
        : List.of(Diagnostic.OVERLONG_SCHEMA.at(
            place,
            "the schema of the " + owner + " has " + bytes + " bytes, more than the " + LONGEST
                + " that fit in a class file's constant; shorten its descriptions or split it"));
  }
}
