package com.leanmcp.processor.model;

import com.leanmcp.processor.model.InputModel.Form;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finds every type that a service or a type is made of. */
public final class DataTypes {
  private final Map<ClassId, TypeModel.Coded> found = new LinkedHashMap<>();
  private final Set<ClassId> entered = new HashSet<>();
  private boolean unresolved;

  private DataTypes() {}

  /** The types with codecs that a service needs, each once. */
  public static List<TypeModel.Coded> of(ServiceModel service) {
    return List.copyOf(walk(service).found.values());
  }

  /** The types with codecs that a call needs, each once. */
  public static List<TypeModel.Coded> of(CallModel call) {
    DataTypes types = new DataTypes();
    forEachType(call, types::add);
    return List.copyOf(types.found.values());
  }

  /** The types with codecs that a type is made of, itself included, each once. */
  public static List<TypeModel.Coded> of(TypeModel type) {
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
    service.offers().forEach(offer -> forEachType(offer.call(), types::add));
    return types;
  }

  /** Gives {@code action} the types of the call's inputs, of what it asks for and of its result. */
  private static void forEachType(CallModel call, Consumer<TypeModel> action) {
    if (call.input() instanceof InputModel.Whole whole) {
      action.accept(whole.structure());
    } else if (call.input() instanceof InputModel.ByName byName) {
      byName.properties().forEach(property -> action.accept(property.type()));
    } else if (call.input() instanceof InputModel.HandWritten written
        && written.receivers().stream().anyMatch(each -> each.form() == Form.UNRESOLVED)) {
      action.accept(new TypeModel.Unresolved());
    }
    call.questions().forEach(asked -> action.accept(asked.question().form()));
    ResultModel result = call.result().awaited();
    if (result instanceof ResultModel.Structured structured) {
      action.accept(structured.structure());
    } else if (result instanceof ResultModel.Json json) {
      action.accept(json.type());
    } else if (result instanceof ResultModel.Text text) {
      action.accept(text.type());
    } else if (result instanceof ResultModel.Broken broken) {
      action.accept(broken.type());
    }
  }

  private void add(TypeModel type) {
    if (type instanceof TypeModel.Recurring recurring) {
      if (!entered.contains(recurring.data().codec())) {
        add(recurring.whole().get());
      }
    } else if (type instanceof TypeModel.Coded coded) {
      if (entered.add(coded.data().codec())) {
        Parts.of(coded).forEach(this::add);
        found.put(coded.data().codec(), coded);
      }
    } else {
      Parts.of(type).forEach(this::add);
      unresolved |= type instanceof TypeModel.Unresolved;
    }
  }
}
