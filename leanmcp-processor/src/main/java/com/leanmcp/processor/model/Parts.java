package com.leanmcp.processor.model;

import java.util.List;

/** Finds the types a type is directly made of. */
final class Parts {
  private Parts() {}

  static List<TypeModel> of(TypeModel type) {
    if (type instanceof TypeModel.Structure structure) {
      return structure.properties().stream().map(PropertyModel::type).toList();
    }
    if (type instanceof TypeModel.Choice choice) {
      return choice.variants().stream()
          .flatMap(variant -> of(variant.structure()).stream())
          .toList();
    }
    if (type instanceof TypeModel.Recurring recurring) {
      return of(recurring.whole().get());
    }
    if (type instanceof TypeModel.Sequence sequence) {
      return List.of(sequence.element());
    }
    if (type instanceof TypeModel.Mapping mapping) {
      return List.of(mapping.value());
    }
    return type instanceof TypeModel.Maybe maybe ? List.of(maybe.value()) : List.of();
  }
}
