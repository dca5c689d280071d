package com.leanmcp.processor.check;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.PropertyModel;
import com.leanmcp.processor.model.PublishedSchema;
import com.leanmcp.processor.model.Spelling;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges whether a type can be a form: strings, numbers, booleans and choices of strings, no deeper (MCP schema,
 * PrimitiveSchemaDefinition).
 */
final class FormRules {
  private static final List<String> PRIMITIVES = List.of("string", "number", "integer", "boolean");

  private final String owner;
  private final List<Problem> problems = new ArrayList<>();

  private FormRules(String owner) {
    this.owner = owner;
  }

  /** The problems of a form that is asked for at {@code place}. */
  static List<Problem> check(TypeModel.Structure form, Place place) {
    FormRules rules = new FormRules(form.data().type().simple());
    if (!form.data().needsCodec()) {
      rules.compiled(PublishedSchema.of(form), place);
    } else if (form.properties().isEmpty()) {
      rules.empty(place);
    } else {
      form.properties().forEach(rules::field);
    }
    return rules.problems;
  }

  private void field(PropertyModel property) {
    TypeModel type = property.type().present();
    String field = "the field " + property.name() + " of the form " + owner + " is ";
    if (isObject(type)) {
      problems.add(Diagnostic.NESTED_FORM.at(
          property.place(),
          field + Spelling.of(type)
              + ", but a form has nothing inside of its fields; write its parts as fields of "
              + owner));
    } else if (type instanceof TypeModel.Sequence list && !isChoice(list)) {
      problems.add(Diagnostic.UNFIT_FORM_LIST.at(
          property.place(),
          field + Spelling.of(type)
              + ", but the only lists of a form are choices; use a list of an enum"));
    } else {
      unfit(type, property.constraints())
          .ifPresent(
              cure -> problems.add(Diagnostic.UNFIT_FORM_FIELD.at(property.place(), field + cure)));
    }
  }

  private static boolean isObject(TypeModel type) {
    return type instanceof TypeModel.Mapping
        || type instanceof TypeModel.Coded && !(type instanceof TypeModel.Enumeration);
  }

  private static boolean isChoice(TypeModel.Sequence list) {
    return list.element() instanceof TypeModel.Enumeration
        || list.element() instanceof TypeModel.Text
            && !list.constraints().allowed().isEmpty();
  }

  private static Optional<String> unfit(TypeModel type, Constraints constraints) {
    if (type instanceof TypeModel.Value value && value.kind().shape() == ValueKind.Shape.ANY) {
      return Optional.of(
          "any JSON, which nobody can fill in; use a string, a number, a boolean or an enum");
    }
    return type.isNumber() && !constraints.allowed().isEmpty()
        ? Optional.of("a choice of numbers, but forms have choices of strings only; use an enum,"
            + " or minimum and maximum")
        : Optional.empty();
  }

  private void compiled(JsonObject schema, Place place) {
    Map<String, JsonValue> fields =
        schema.get("properties").orElse(schema) instanceof JsonObject properties
                && properties != schema
            ? properties.members()
            : Map.of();
    if (fields.isEmpty()) {
      empty(place);
    }
    fields.forEach((name, field) -> {
      if (!isFlat((JsonObject) field)) {
        problems.add(Diagnostic.UNFIT_FORM_FIELD.at(
            place,
            "the field " + name + " of the form " + owner
                + " is more than a string, a number, a boolean or a choice of strings; use one of"
                + " these"));
      }
    });
  }

  private static boolean isFlat(JsonObject field) {
    String type = field.string("type").orElse("");
    if (type.equals("array")) {
      return field.get("items").filter(FormRules::isChoice).isPresent();
    }
    return PRIMITIVES.contains(type)
        && (type.equals("string") || field.get("enum").isEmpty());
  }

  private static boolean isChoice(JsonValue items) {
    return items instanceof JsonObject schema
        && schema.string("type").filter("string"::equals).isPresent()
        && schema.get("enum").isPresent();
  }

  private void empty(Place place) {
    problems.add(Diagnostic.UNFIT_QUESTION.at(
        place, "the form " + owner + " has no fields; ask for a record that has some"));
  }
}
