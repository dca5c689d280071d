package com.leanmcp.processor.model;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An argument of a prompt, or a variable of a template, as its schema shows it: that is there even where the codec of the
 * record is compiled already and nothing else is known.
 */
public record ArgumentModel(
    String name, Optional<String> title, Optional<String> description, Presence presence) {

  /** Whether it has to be given. */
  public enum Presence {
    REQUIRED,
    OPTIONAL
  }

  /** The arguments of an input that passed every check, in their order. */
  public static List<ArgumentModel> of(InputModel input) {
    JsonObject schema = input.schema();
    List<JsonValue> required =
        schema.get("required").map(list -> ((JsonArray) list).elements()).orElse(List.of());
    return properties(schema).members().entrySet().stream()
        .map(entry -> new ArgumentModel(
            entry.getKey(),
            ((JsonObject) entry.getValue()).string("title"),
            ((JsonObject) entry.getValue()).string("description"),
            required.contains(new JsonString(entry.getKey()))
                ? Presence.REQUIRED
                : Presence.OPTIONAL))
        .toList();
  }

  /** The names of the arguments of any input, in their order. */
  public static List<String> names(InputModel input) {
    return isCompiled(input)
        ? List.copyOf(properties(input.schema()).members().keySet())
        : knownProperties(input).stream().map(PropertyModel::jsonName).toList();
  }

  /** The properties of any input, as far as they are known: those of compiled codecs and of hand-written schemas are not. */
  public static List<PropertyModel> knownProperties(InputModel input) {
    if (input instanceof InputModel.Whole whole) {
      return whole.structure().properties();
    }
    return input instanceof InputModel.ByName byName ? byName.properties() : List.of();
  }

  /** The names of those arguments of a compiled codec that no text can spell: objects, lists and any JSON. */
  public static List<String> unspellable(InputModel input) {
    return isCompiled(input)
        ? properties(input.schema()).members().entrySet().stream()
            .filter(entry -> !isSpellable((JsonObject) entry.getValue()))
            .map(Map.Entry::getKey)
            .toList()
        : List.of();
  }

  private static boolean isCompiled(InputModel input) {
    return input instanceof InputModel.Whole whole && !whole.structure().data().needsCodec();
  }

  private static boolean isSpellable(JsonObject schema) {
    return schema
        .string("type")
        .filter(type -> !type.equals("object") && !type.equals("array"))
        .isPresent();
  }

  private static JsonObject properties(JsonObject schema) {
    return schema
        .get("properties")
        .map(JsonObject.class::cast)
        .orElseGet(() -> new JsonObject(Map.of()));
  }
}
