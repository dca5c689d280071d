package com.leanmcp.processor.check;

import com.leanmcp.processor.model.DataType;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Endings;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.TypeModel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges whether a type that contains itself can come to an end. */
final class EndRules {
  private EndRules() {}

  static List<Problem> check(TypeModel.Coded type, Place place) {
    return Endings.loop(type).stream().map(path -> problem(type, path, place)).toList();
  }

  private static Problem problem(TypeModel.Coded type, List<TypeModel.Coded> path, Place place) {
    DataType data = type.data();
    boolean source = data.origin() == DataType.Origin.SOURCE;
    String name = data.type().simple();
    String loop = Stream.concat(path.stream(), Stream.of(type))
        .map(each -> each.data().type().simple())
        .collect(Collectors.joining(" needs "));
    return Diagnostic.ENDLESS_TYPE.at(
        source ? Place.of(data.element()) : place,
        "no " + name + " can ever be complete, because " + loop
            + "; make one of them Optional or put it in a List");
  }
}
