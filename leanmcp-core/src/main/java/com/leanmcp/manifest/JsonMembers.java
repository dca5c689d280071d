package com.leanmcp.manifest;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.json.JsonWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The members of an object in a manifest; what is missing or of another type throws {@link ManifestException}.
 *
 * @param place where the object stands, such as {@code tools[2]}
 */
record JsonMembers(String place, JsonObject object) {
  String string(String name) {
    return optionalString(name).orElseThrow(() -> missing(name));
  }

  Optional<String> optionalString(String name) {
    return member(name, JsonString.class, "a string").map(JsonString::value);
  }

  /** Absent is false. */
  boolean flag(String name) {
    return optionalFlag(name).orElse(false);
  }

  Optional<Boolean> optionalFlag(String name) {
    return member(name, JsonBoolean.class, "true or false").map(JsonBoolean::value);
  }

  Optional<BigDecimal> optionalNumber(String name) {
    return member(name, JsonNumber.class, "a number").map(JsonNumber::value);
  }

  /** The strings of an array; none if it is absent. */
  List<String> strings(String name) {
    List<String> strings = new ArrayList<>();
    for (JsonValue each : array(name)) {
      if (!(each instanceof JsonString string)) {
        throw new ManifestException(at(name) + " holds something else than strings");
      }
      strings.add(string.value());
    }
    return strings;
  }

  /** What {@code read} makes of the objects of an array; none if it is absent. */
  <T> List<T> objects(String name, Function<JsonMembers, T> read) {
    List<T> objects = new ArrayList<>();
    for (JsonValue each : array(name)) {
      String element = at(name) + "[" + objects.size() + "]";
      if (!(each instanceof JsonObject members)) {
        throw new ManifestException(element + " is not an object");
      }
      objects.add(read.apply(new JsonMembers(element, members)));
    }
    return objects;
  }

  /** The object of this name; one without members if it is absent. */
  JsonMembers object(String name) {
    JsonObject members =
        member(name, JsonObject.class, "an object").orElse(new JsonObject(Map.of()));
    return new JsonMembers(at(name), members);
  }

  /** The object of this name as JSON text. */
  Optional<JsonSlice> optionalText(String name) {
    return member(name, JsonObject.class, "an object").map(JsonMembers::text);
  }

  JsonSlice text(String name) {
    return optionalText(name).orElseThrow(() -> missing(name));
  }

  private static JsonSlice text(JsonObject object) {
    JsonWriter out = new JsonWriter();
    object.write(out);
    return JsonSlice.of(out.toString());
  }

  private List<JsonValue> array(String name) {
    return member(name, JsonArray.class, "an array").map(JsonArray::elements).orElse(List.of());
  }

  private <T> Optional<T> member(String name, Class<T> type, String kind) {
    Optional<JsonValue> value = object.get(name);
    if (value.isPresent() && !type.isInstance(value.get())) {
      throw new ManifestException(at(name) + " is not " + kind);
    }
    return value.map(type::cast);
  }

  private ManifestException missing(String name) {
    return new ManifestException(place.isEmpty() ? "no " + name : place + " has no " + name);
  }

  private String at(String name) {
    return place.isEmpty() ? name : place + "." + name;
  }
}
