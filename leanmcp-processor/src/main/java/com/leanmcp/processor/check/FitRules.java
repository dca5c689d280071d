package com.leanmcp.processor.check;

import com.leanmcp.processor.model.Bound;
import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Limits;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.SequenceKind;
import com.leanmcp.processor.model.Sizes;
import com.leanmcp.processor.model.Spelling;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Judges whether each keyword means something for the type. */
final class FitRules {
  private final TypeModel type;
  private final List<Problem> problems = new ArrayList<>();

  private FitRules(TypeModel type) {
    this.type = type;
  }

  static List<Problem> check(TypeModel type, Constraints constraints) {
    FitRules rules = new FitRules(type);
    rules.lengths(constraints);
    rules.bounds(constraints);
    rules.values(constraints);
    rules.sizes(constraints.sizes());
    constraints.type().ifPresent(rules::type);
    return rules.problems;
  }

  private void lengths(Constraints constraints) {
    if (!(type instanceof TypeModel.Text)) {
      String purpose = "strings";
      misfit("minLength", constraints.minLength().map(Written::place), purpose);
      misfit("maxLength", constraints.maxLength().map(Written::place), purpose);
      misfit("pattern", constraints.pattern().map(Written::place), purpose);
      misfit("format", constraints.format().map(Written::place), purpose);
    }
  }

  private void bounds(Constraints constraints) {
    if (!type.isNumber()) {
      String purpose = "numbers";
      misfit("minimum", constraints.minimum().map(Bound::place), purpose);
      misfit("minimumValue", constraints.minimumValue().map(Bound::place), purpose);
      misfit("maximum", constraints.maximum().map(Bound::place), purpose);
      misfit("maximumValue", constraints.maximumValue().map(Bound::place), purpose);
      Limits limits = constraints.limits();
      misfit("exclusiveMinimum", limits.exclusiveMinimum().map(Bound::place), purpose);
      misfit("exclusiveMaximum", limits.exclusiveMaximum().map(Bound::place), purpose);
      misfit("multipleOf", limits.multipleOf().map(Bound::place), purpose);
      misfit("multipleOfValue", limits.multipleOfValue().map(Bound::place), purpose);
    }
  }

  private void values(Constraints constraints) {
    boolean scalar = !(isObject()
        || type instanceof TypeModel.Sequence
        || type instanceof TypeModel.Mapping
        || type instanceof TypeModel.Value && !type.isNumber());
    if (!scalar || type instanceof TypeModel.Bool) {
      misfit(
          "enumValues", constraints.enumValues().map(Written::place), "strings, numbers and enums");
    }
    if (!scalar) {
      String purpose = "strings, booleans, numbers and enums";
      constraints.defaultValue().ifPresent(value -> add("defaultValue", value.place(), purpose));
      misfit("constValue", constraints.constValue().map(Written::place), purpose);
      misfit("examples", constraints.labels().examples().map(Written::place), purpose);
    }
  }

  private void sizes(Sizes sizes) {
    if (!(type instanceof TypeModel.Sequence)) {
      String purpose = "lists";
      misfit("minItems", sizes.minItems().map(Written::place), purpose);
      misfit("maxItems", sizes.maxItems().map(Written::place), purpose);
      misfit("uniqueItems", sizes.uniqueItems().map(Written::place), purpose);
    }
    if (!(type instanceof TypeModel.Mapping)) {
      String purpose = "maps";
      sizes.minProperties().ifPresent(size -> add("minProperties", size.place(), purpose));
      sizes.maxProperties().ifPresent(size -> add("maxProperties", size.place(), purpose));
    }
    if (isArray()) {
      sizes
          .uniqueItems()
          .ifPresent(unique -> add("uniqueItems", unique.place(), "lists; use one or a Set"));
    }
  }

  private boolean isArray() {
    return type instanceof TypeModel.Sequence sequence && sequence.kind() == SequenceKind.ARRAY;
  }

  private void misfit(String keyword, Optional<Place> place, String purpose) {
    if (place.isEmpty()) {
      return;
    }
    if (type instanceof TypeModel.Sequence sequence) {
      problems.add(Diagnostic.MISFIT_CONSTRAINT.at(
          place.get(),
          keyword + " does not fit " + Spelling.of(type)
              + "; write it on the type of the elements: "
              + Spelling.sequence(
                  sequence,
                  "@SchemaConstraint(" + keyword + " = …) " + Spelling.of(sequence.element()))));
    } else {
      add(keyword, place.get(), purpose);
    }
  }

  private void add(String keyword, Place place, String purpose) {
    problems.add(Diagnostic.MISFIT_CONSTRAINT.at(
        place, keyword + " does not fit " + Spelling.of(type) + "; it is for " + purpose));
  }

  private void type(Written<String> written) {
    List<String> fitting = fitting();
    if (fitting.isEmpty()) {
      problems.add(Diagnostic.MISFIT_TYPE.at(
          written.place(),
          "the type \"" + written.value() + "\" does not fit " + Spelling.of(type)
              + ", which is any JSON; leave it out"));
    } else if (!fitting.contains(written.value())) {
      String list =
          fitting.stream().map(each -> '"' + each + '"').collect(Collectors.joining(" or "));
      problems.add(Diagnostic.MISFIT_TYPE.at(
          written.place(),
          "the type \"" + written.value() + "\" does not fit " + Spelling.of(type) + "; use " + list
              + " or leave it out"));
    }
  }

  private boolean isObject() {
    return type instanceof TypeModel.Coded && !(type instanceof TypeModel.Enumeration);
  }

  private List<String> fitting() {
    if (type instanceof TypeModel.Real) {
      return List.of("number", "integer");
    }
    if (type instanceof TypeModel.Whole) {
      return List.of("integer");
    }
    if (type instanceof TypeModel.Bool) {
      return List.of("boolean");
    }
    if (isObject() || type instanceof TypeModel.Mapping) {
      return List.of("object");
    }
    if (type instanceof TypeModel.Value value) {
      return value.kind().jsonType().map(List::of).orElseGet(List::of);
    }
    return List.of(type instanceof TypeModel.Sequence ? "array" : "string");
  }
}
