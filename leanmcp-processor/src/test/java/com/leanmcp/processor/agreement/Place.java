package com.leanmcp.processor.agreement;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A value within an instance, and the schema that judges it.
 *
 * @param location where the schema stands within the whole schema, as a JSON Pointer
 * @param replace gives the whole instance with another value here
 */
record Place(
    JsonObject schema, String location, JsonValue value, UnaryOperator<JsonValue> replace) {

  /** Every place of a valid instance, the whole first. */
  static List<Place> of(SchemaView schema, JsonValue instance) {
    List<Place> places = new ArrayList<>();
    add(schema, new Place(schema.root(), "", instance, UnaryOperator.identity()), places);
    return places;
  }

  private static void add(SchemaView view, Place found, List<Place> places) {
    SchemaView.Located located = view.resolve(found.schema, found.location);
    Place place = new Place(located.schema(), located.location(), found.value, found.replace);
    places.add(place);
    if (place.schema.members().get("oneOf") instanceof JsonArray) {
      SchemaView.Located branch = view.branch(located, place.value);
      add(view, new Place(branch.schema(), branch.location(), place.value, place.replace), places);
    }
    if (place.value instanceof JsonObject object) {
      object
          .members()
          .forEach((name, value) -> view.property(located, name)
              .ifPresent(property -> add(
                  view,
                  new Place(
                      property.schema(),
                      property.location(),
                      value,
                      other -> place.replace.apply(with(object, name, other))),
                  places)));
    }
    if (place.value instanceof JsonArray array && view.items(located).isPresent()) {
      elements(view, place, array, view.items(located).get(), places);
    }
  }

  private static void elements(
      SchemaView view, Place place, JsonArray array, SchemaView.Located items, List<Place> places) {
    for (int i = 0; i < array.elements().size(); i++) {
      int index = i;
      UnaryOperator<JsonValue> replace = other -> {
        List<JsonValue> elements = new ArrayList<>(array.elements());
        elements.set(index, other);
        return place.replace.apply(new JsonArray(elements));
      };
      add(
          view,
          new Place(items.schema(), items.location(), array.elements().get(i), replace),
          places);
    }
  }

  static JsonObject with(JsonObject object, String name, JsonValue value) {
    Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
    members.put(name, value);
    return new JsonObject(members);
  }

  static JsonObject without(JsonObject object, String name) {
    Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
    members.remove(name);
    return new JsonObject(members);
  }
}
