package com.leanmcp.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells whether a type has values at all: one that needs another of itself has none. */
public final class Endings {
  private Endings() {}

  /** The types a value of this one needs in turn until it needs another of itself; empty if it does not. */
  public static Optional<List<TypeModel.Coded>> loop(TypeModel.Coded type) {
    List<TypeModel.Coded> path = new ArrayList<>();
    return !ends(type, List.of()) && leads(type, type, path) ? Optional.of(path) : Optional.empty();
  }

  private static boolean ends(TypeModel type, List<ClassId> within) {
    if (!(type instanceof TypeModel.Coded coded)) {
      return true;
    }
    ClassId codec = coded.data().codec();
    if (within.contains(codec)) {
      return false;
    }
    if (coded instanceof TypeModel.Recurring recurring) {
      return ends(recurring.whole().get(), within);
    }
    List<ClassId> deeper = new ArrayList<>(within);
    deeper.add(codec);
    return coded instanceof TypeModel.Choice choice
        ? choice.variants().stream().anyMatch(each -> end(needs(each.structure()), deeper))
        : end(needs(coded), deeper);
  }

  private static boolean end(List<TypeModel> types, List<ClassId> within) {
    return types.stream().allMatch(each -> ends(each, within));
  }

  private static boolean leads(
      TypeModel.Coded from, TypeModel.Coded to, List<TypeModel.Coded> path) {
    path.add(from);
    for (TypeModel each : needs(from)) {
      if (each instanceof TypeModel.Coded next && !ends(next, List.of())) {
        boolean there = next.data().codec().equals(to.data().codec());
        boolean known =
            path.stream().anyMatch(one -> one.data().codec().equals(next.data().codec()));
        if (there || (!known && leads(next, to, path))) {
          return true;
        }
      }
    }
    path.remove(path.size() - 1);
    return false;
  }

  private static List<TypeModel> needs(TypeModel type) {
    if (type instanceof TypeModel.Recurring recurring) {
      return needs(recurring.whole().get());
    }
    if (type instanceof TypeModel.Choice choice) {
      return choice.variants().stream()
          .flatMap(variant -> needs(variant.structure()).stream())
          .toList();
    }
    return type instanceof TypeModel.Structure structure
        ? structure.properties().stream()
            .filter(PropertyModel::isRequired)
            .map(PropertyModel::type)
            .toList()
        : List.of();
  }
}
