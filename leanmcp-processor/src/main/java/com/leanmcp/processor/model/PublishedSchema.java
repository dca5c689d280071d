package com.leanmcp.processor.model;

import com.leanmcp.annotation.UnknownProperties;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.json.JsonWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes JSON Schemas (draft 2020-12) of types that passed every check. Keys stand in one fixed order. */
public final class PublishedSchema {
  private final Definitions definitions;

  private PublishedSchema(Definitions definitions) {
    this.definitions = definitions;
  }

  /** The schema as JSON text. */
  public static String text(JsonObject schema) {
    JsonWriter out = new JsonWriter();
    schema.write(out);
    return out.toString();
  }

  /** The schema of a record or an enum by itself. */
  public static JsonObject of(TypeModel type) {
    Definitions definitions = Definitions.of(type);
    PublishedSchema schema = new PublishedSchema(definitions);
    return definitions.addTo(
        schema.inline(type, Constraints.none(), Optional.empty()), schema::inline);
  }

  /** The schema of an object with these properties and no others. */
  public static JsonObject object(List<PropertyModel> properties) {
    Definitions definitions = Definitions.of(properties);
    PublishedSchema schema = new PublishedSchema(definitions);
    return definitions.addTo(
        schema.object(properties, Optional.empty(), UnknownProperties.REFUSE), schema::inline);
  }

  private JsonObject of(TypeModel type, Constraints constraints, Optional<String> description) {
    return type.present() instanceof TypeModel.Coded coded && definitions.contains(coded)
        ? SchemaKeywords.around(definitions.reference(coded, description), type, constraints)
        : inline(type, constraints, description);
  }

  private JsonObject inline(TypeModel type) {
    return inline(type, Constraints.none(), Optional.empty());
  }

  private JsonObject inline(TypeModel type, Constraints constraints, Optional<String> description) {
    if (type instanceof TypeModel.Maybe maybe) {
      return inline(maybe.value(), constraints, description);
    }
    if (type instanceof TypeModel.Recurring recurring) {
      return inline(recurring.whole().get(), constraints, description);
    }
    if (type instanceof TypeModel.Coded coded
        && !(type instanceof TypeModel.Enumeration)
        && coded.data().compiledSchema().isPresent()) {
      String compiled = coded.data().compiledSchema().get();
      return SchemaKeywords.around(
          described(definitions.adopt(coded.data(), compiled), description), type, constraints);
    }
    if (type instanceof TypeModel.Structure structure) {
      return SchemaKeywords.around(object(structure, description), type, constraints);
    }
    if (type instanceof TypeModel.Choice choice) {
      return SchemaKeywords.around(choice(choice, description), type, constraints);
    }
    return value(type, constraints, description);
  }

  private JsonObject value(TypeModel type, Constraints constraints, Optional<String> description) {
    Map<String, JsonValue> schema = new LinkedHashMap<>();
    SchemaKeywords keywords = new SchemaKeywords(type, constraints, schema);
    if (!isFreeForm(type)) {
      schema.put("type", new JsonString(jsonType(type, constraints)));
    }
    keywords.title();
    text(type, constraints, description)
        .ifPresent(text -> schema.put("description", new JsonString(text)));
    content(type, schema);
    allowed(type, constraints).ifPresent(values -> schema.put("enum", new JsonArray(values)));
    keywords.constant();
    lengths(constraints, schema);
    keywords.format();
    BoundSchema.addTo(schema, type, constraints);
    keywords.limits();
    keywords.sizes();
    constraints
        .defaultValue()
        .ifPresent(text -> schema.put("default", Values.json(type, text.value())));
    keywords.labels();
    return new JsonObject(schema);
  }

  private static Optional<String> text(
      TypeModel type, Constraints constraints, Optional<String> description) {
    return type instanceof TypeModel.Enumeration enumeration
        ? EnumDescription.of(enumeration, constraints.allowed(), description)
        : description;
  }

  private void content(TypeModel type, Map<String, JsonValue> schema) {
    if (type instanceof TypeModel.Sequence sequence) {
      schema.put("items", part(sequence.element(), sequence.constraints()));
      if (sequence.kind() == SequenceKind.SET) {
        schema.put("uniqueItems", new JsonBoolean(true));
      }
    } else if (type instanceof TypeModel.Mapping mapping && !isFreeForm(mapping.value())) {
      schema.put("additionalProperties", part(mapping.value(), mapping.constraints()));
    } else if (type instanceof TypeModel.Value value) {
      ValueSchema.addTo(schema, value.kind());
    }
  }

  private JsonObject part(TypeModel type, Constraints constraints) {
    return of(type, constraints, constraints.description().map(Written::value));
  }

  private static boolean isFreeForm(TypeModel type) {
    return type instanceof TypeModel.Value value && value.kind().shape() == ValueKind.Shape.ANY;
  }

  private static String jsonType(TypeModel type, Constraints constraints) {
    if (type instanceof TypeModel.Bool) {
      return "boolean";
    }
    if (type instanceof TypeModel.Whole) {
      return "integer";
    }
    if (type instanceof TypeModel.Real) {
      return constraints.type().map(Written::value).orElse("number");
    }
    if (type instanceof TypeModel.Value value) {
      return value.kind().jsonType().orElseThrow();
    }
    if (type instanceof TypeModel.Mapping) {
      return "object";
    }
    return type instanceof TypeModel.Sequence ? "array" : "string";
  }

  private static Optional<List<JsonValue>> allowed(TypeModel type, Constraints constraints) {
    List<String> values = constraints.allowed();
    if (values.isEmpty() && type instanceof TypeModel.Enumeration enumeration) {
      values = enumeration.constants();
    }
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(values.stream().map(value -> Values.json(type, value)).toList());
  }

  private static void lengths(Constraints constraints, Map<String, JsonValue> schema) {
    constraints.minLength().ifPresent(length -> schema.put("minLength", number(length.value())));
    constraints.maxLength().ifPresent(length -> schema.put("maxLength", number(length.value())));
    constraints
        .pattern()
        .ifPresent(pattern -> schema.put("pattern", new JsonString(pattern.value())));
  }

  private static JsonNumber number(long value) {
    return new JsonNumber(BigDecimal.valueOf(value));
  }

  private JsonObject object(TypeModel.Structure structure, Optional<String> description) {
    return object(structure.properties(), description, structure.unknown());
  }

  /** The type stands beside the variants too, because the root of a tool's output schema must have it. */
  private JsonObject choice(TypeModel.Choice choice, Optional<String> description) {
    Map<String, JsonValue> schema = new LinkedHashMap<>();
    schema.put("type", new JsonString("object"));
    description.ifPresent(text -> schema.put("description", new JsonString(text)));
    schema.put(
        "oneOf",
        new JsonArray(choice.variants().stream()
            .<JsonValue>map(variant -> variant(choice.discriminator().value(), variant))
            .toList()));
    return new JsonObject(schema);
  }

  private JsonObject variant(String discriminator, TypeModel.Variant variant) {
    return DiscriminatedSchema.of(
        object(variant.structure(), Optional.empty()),
        discriminator,
        variant.name().value());
  }

  private static JsonObject described(JsonObject schema, Optional<String> description) {
    if (description.isEmpty()) {
      return schema;
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    schema.members().forEach((name, value) -> {
      members.put(name, value);
      if (name.equals("type") || name.equals("$ref")) {
        members.put("description", new JsonString(description.get()));
      }
    });
    return new JsonObject(members);
  }

  private JsonObject object(
      List<PropertyModel> properties, Optional<String> description, UnknownProperties unknown) {
    Map<String, JsonValue> schema = new LinkedHashMap<>();
    schema.put("type", new JsonString("object"));
    description.ifPresent(text -> schema.put("description", new JsonString(text)));
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (PropertyModel each : properties) {
      members.put(each.jsonName(), of(each.type(), each.constraints(), each.description()));
    }
    if (!members.isEmpty()) {
      schema.put("properties", new JsonObject(members));
    }
    List<JsonValue> required = properties.stream()
        .filter(PropertyModel::isRequired)
        .<JsonValue>map(property -> new JsonString(property.jsonName()))
        .toList();
    if (!required.isEmpty()) {
      schema.put("required", new JsonArray(required));
    }
    if (unknown == UnknownProperties.REFUSE) {
      schema.put("additionalProperties", new JsonBoolean(false));
    }
    return new JsonObject(schema);
  }
}
