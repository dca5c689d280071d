package com.leanmcp.processor.model;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What one schema publishes under {@code $defs}: the types that are part of themselves, and nothing else. */
final class Definitions {
  private final Map<ClassId, String> pointers = new LinkedHashMap<>();
  private final Map<String, TypeModel> types = new LinkedHashMap<>();
  private final Map<String, JsonValue> adopted = new LinkedHashMap<>();

  private Definitions() {}

  /** Those of a type's own schema, whose root is the type. */
  static Definitions of(TypeModel root) {
    Definitions definitions = new Definitions();
    Recurrences.in(List.of(root)).forEach((codec, type) -> {
      boolean isRoot =
          root instanceof TypeModel.Coded coded && coded.data().codec().equals(codec);
      definitions.add(codec, type, isRoot ? "#" : "");
    });
    return definitions;
  }

  /** Those of an object with these properties. */
  static Definitions of(List<PropertyModel> properties) {
    Definitions definitions = new Definitions();
    Recurrences.in(properties.stream().map(PropertyModel::type).toList())
        .forEach((codec, type) -> definitions.add(codec, type, ""));
    return definitions;
  }

  private void add(ClassId codec, TypeModel.Coded type, String root) {
    if (!root.isEmpty()) {
      pointers.put(codec, root);
      return;
    }
    String name = unique(name(type.data()));
    types.put(name, type);
    pointers.put(codec, "#/$defs/" + name);
  }

  /** The type's name without the types around it, as its codec has it. */
  private static String name(DataType data) {
    String codec = data.codec().simple();
    String all = codec.substring(0, codec.length() - "Codec".length());
    int inner = String.join("_", data.type().simpleNames()).lastIndexOf('_') + 1;
    return inner == 0 || data.type().simpleNames().size() == 1 ? all : all.substring(inner);
  }

  private String unique(String name) {
    String candidate = name;
    for (int i = 2; types.containsKey(candidate) || adopted.containsKey(candidate); i++) {
      candidate = name + i;
    }
    return candidate;
  }

  boolean contains(TypeModel.Coded type) {
    return pointers.containsKey(type.data().codec());
  }

  JsonObject reference(TypeModel.Coded type, Optional<String> description) {
    Map<String, JsonValue> schema = new LinkedHashMap<>();
    schema.put("$ref", new JsonString(pointers.get(type.data().codec())));
    description.ifPresent(text -> schema.put("description", new JsonString(text)));
    return new JsonObject(schema);
  }

  /** A compiled codec's schema as part of this one: what it defines moves here. */
  JsonObject adopt(DataType data, String compiled) {
    AdoptedSchema schema = AdoptedSchema.of(compiled);
    Map<String, String> names = new LinkedHashMap<>();
    if (schema.refersToItself()) {
      names.put("#", "#/$defs/" + adopted(data.codec(), "", name(data)));
    }
    schema
        .definitions()
        .forEach(
            name -> names.put("#/$defs/" + name, "#/$defs/" + adopted(data.codec(), name, name)));
    names.forEach((from, to) -> {
      String name = to.substring("#/$defs/".length());
      adopted.put(name, schema.definition(from, names));
    });
    return schema.refersToItself()
        ? new JsonObject(Map.of("$ref", new JsonString(names.get("#"))))
        : schema.root(names);
  }

  /** Gives the same definition of the same codec the same name each time. */
  private String adopted(ClassId codec, String definition, String name) {
    ClassId key = new ClassId(codec.qualified(), List.of(definition + "#"));
    return pointers.computeIfAbsent(key, absent -> {
      String unique = unique(name);
      adopted.put(unique, new JsonObject(Map.of()));
      return unique;
    });
  }

  /** The schema, with the definitions it needs at its end. */
  JsonObject addTo(JsonObject schema, Function<TypeModel, JsonObject> inline) {
    Map<String, JsonValue> defined = new LinkedHashMap<>();
    types.forEach((name, type) -> defined.put(name, inline.apply(type)));
    defined.putAll(adopted);
    if (defined.isEmpty()) {
      return schema;
    }
    Map<String, JsonValue> members = new LinkedHashMap<>(schema.members());
    members.put("$defs", new JsonObject(defined));
    return new JsonObject(members);
  }
}
