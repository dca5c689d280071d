package com.leanmcp.processor.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds every type that a service or a type is made of. */
public final class DataTypes {
  private final Map<ClassId, TypeModel> found = new LinkedHashMap<>();
  private boolean unresolved;

  private DataTypes() {}

  /** The records and enums a service needs, each once. */
  public static List<TypeModel> of(ServiceModel service) {
    return List.copyOf(walk(service).found.values());
  }

  /** The records and enums a tool needs, each once. */
  public static List<TypeModel> of(ToolModel tool) {
    DataTypes types = new DataTypes();
    forEachType(tool, types::add);
    return List.copyOf(types.found.values());
  }

  /** The records and enums a type is made of, itself included, each once. */
  public static List<TypeModel> of(TypeModel type) {
    DataTypes types = new DataTypes();
    types.add(type);
    return List.copyOf(types.found.values());
  }

  /** Whether one of the service's types does not exist yet. */
  public static boolean isUnresolved(ServiceModel service) {
    return walk(service).unresolved;
  }

  /** Whether the type, or one it is made of, does not exist yet. */
  public static boolean isUnresolved(TypeModel type) {
    DataTypes types = new DataTypes();
    types.add(type);
    return types.unresolved;
  }

  private static DataTypes walk(ServiceModel service) {
    DataTypes types = new DataTypes();
    for (ToolModel tool : service.tools()) {
      forEachType(tool, types::add);
    }
    return types;
  }

  /** Gives {@code action} the types of the tool's inputs and of its result. */
  private static void forEachType(ToolModel tool, Consumer<TypeModel> action) {
    if (tool.input() instanceof InputModel.Whole whole) {
      action.accept(whole.structure());
    } else if (tool.input() instanceof InputModel.ByName byName) {
      byName.properties().forEach(property -> action.accept(property.type()));
    }
    if (tool.result() instanceof ResultModel.Structured structured) {
      action.accept(structured.structure());
    } else if (tool.result() instanceof ResultModel.Json json) {
      action.accept(json.sequence());
    } else if (tool.result() instanceof ResultModel.Text text) {
      action.accept(text.type());
    } else if (tool.result() instanceof ResultModel.Broken broken) {
      action.accept(broken.type());
    }
  }

  private void add(TypeModel type) {
    if (type instanceof TypeModel.Structure structure) {
      structure.properties().forEach(property -> add(property.type()));
      found.putIfAbsent(structure.data().type(), structure);
    } else if (type instanceof TypeModel.Enumeration enumeration) {
      found.putIfAbsent(enumeration.data().type(), enumeration);
    } else if (type instanceof TypeModel.Sequence sequence) {
      add(sequence.element());
    } else if (type instanceof TypeModel.Maybe maybe) {
      add(maybe.value());
    } else if (type instanceof TypeModel.Unresolved) {
      unresolved = true;
    }
  }
}
