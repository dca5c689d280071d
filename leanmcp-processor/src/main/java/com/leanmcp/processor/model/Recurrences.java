package com.leanmcp.processor.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the types that are met again inside of themselves; without them no type is part of itself. */
public final class Recurrences {
  private final Map<ClassId, TypeModel.Coded> visited = new LinkedHashMap<>();
  private final Set<ClassId> within = new LinkedHashSet<>();
  private final Set<ClassId> recurring = new HashSet<>();

  private Recurrences() {}

  /** Whether the type is part of itself. */
  public static boolean isPartOfItself(TypeModel.Coded type) {
    return in(List.of(type)).containsKey(type.data().codec());
  }

  /** The recurring types by their codecs, in the order in which a reader of the source meets them. */
  static Map<ClassId, TypeModel.Coded> in(List<TypeModel> roots) {
    Recurrences recurrences = new Recurrences();
    roots.forEach(recurrences::visit);
    recurrences.visited.keySet().retainAll(recurrences.recurring);
    return recurrences.visited;
  }

  private void visit(TypeModel type) {
    if (!(type instanceof TypeModel.Coded coded)) {
      Parts.of(type).forEach(this::visit);
      return;
    }
    ClassId codec = coded.data().codec();
    if (within.contains(codec)) {
      recurring.add(codec);
    } else if (visited.putIfAbsent(codec, coded) == null) {
      within.add(codec);
      Parts.of(coded).forEach(this::visit);
      within.remove(codec);
    }
  }
}
