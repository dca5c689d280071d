package com.leanmcp.auth.jwt;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A token's claims, asked for by type: a claim of another type is an absent one. */
public record Claims(JsonObject members) {
  /** Whether there is a claim of this name, whatever its value. */
  public boolean has(String name) {
    return members.get(name).isPresent();
  }

  /** The claim of this name, if it is a string with something in it. */
  public Optional<String> text(String name) {
    return members.string(name).filter(text -> !text.isEmpty());
  }

  /** The first of these claims that is a string with something in it. */
  public Optional<String> firstText(String... names) {
    for (String name : names) {
      Optional<String> text = text(name);
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /** The members of the claim of this name, if it is an object. */
  public Optional<Claims> object(String name) {
    return members
        .get(name)
        .filter(JsonObject.class::isInstance)
        .map(value -> new Claims((JsonObject) value));
  }

  /** Whether the claim of this name is {@code true}. */
  public boolean isTrue(String name) {
    return members.get(name).filter(new JsonBoolean(true)::equals).isPresent();
  }

  /** The audiences: one string or a list of nothing but strings (RFC 7519 section 4.1.3); otherwise none. */
  public List<String> audiences() {
    return texts("aud");
  }

  /** The strings of this claim: of a string itself, of a list of nothing but strings its elements; otherwise none. */
  public List<String> texts(String name) {
    Optional<JsonValue> value = members.get(name);
    if (value.isPresent() && value.get() instanceof JsonString string) {
      return List.of(string.value());
    }
    List<String> texts = new ArrayList<>();
    if (value.isPresent() && value.get() instanceof JsonArray array) {
      for (JsonValue element : array.elements()) {
        if (!(element instanceof JsonString string)) {
          return List.of();
        }
        texts.add(string.value());
      }
    }
    return texts;
  }

  @Override
  public String toString() {
    return "Claims[***]";
  }
}
