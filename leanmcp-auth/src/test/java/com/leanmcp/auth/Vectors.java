package com.leanmcp.auth;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the test vectors of others, in the test resources. */
public final class Vectors {
  private Vectors() {}

  /** The object in this resource, such as {@code /clerk/user.json}. */
  public static JsonObject read(String resource) {
    try (InputStream in = Vectors.class.getResourceAsStream(resource);
        JsonReader reader = JsonReader.of(in.readAllBytes())) {
      return (JsonObject) JsonValue.read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** This resource as text. */
  public static String string(String resource) {
    try (InputStream in = Vectors.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The objects of a member that is an array. */
  public static List<JsonObject> objects(JsonObject object, String name) {
    List<JsonObject> objects = new ArrayList<>();
    for (JsonValue element : ((JsonArray) object.get(name).orElseThrow()).elements()) {
      objects.add((JsonObject) element);
    }
    return objects;
  }

  /** The member that is an object. */
  public static JsonObject object(JsonObject object, String name) {
    return (JsonObject) object.get(name).orElseThrow();
  }

  public static int integer(JsonObject object, String name) {
    return ((JsonNumber) object.get(name).orElseThrow()).value().intValueExact();
  }

  /** The value as JSON. */
  public static String text(JsonValue value) {
    JsonWriter out = new JsonWriter();
    value.write(out);
    return out.toString();
  }
}
