package com.leanmcp.maven.call;

import com.leanmcp.json.JsonException;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.maven.surface.PrettyJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The result of a call for people: texts as they are, data as pretty JSON, pictures and sounds in words. */
public record ResultText(JsonObject result) {
  /** Whether the tool says that it failed. */
  public boolean isError() {
    return result.get("isError").orElse(null) instanceof JsonBoolean error && error.value();
  }

  /** The result as lines, each with its line break. */
  public String text() {
    Optional<JsonValue> structured = result.get("structuredContent");
    List<String> parts = new ArrayList<>();
    if (result.get("content").orElse(null) instanceof JsonArray contents) {
      for (JsonValue each : contents.elements()) {
        if (each instanceof JsonObject content && !repeats(content, structured)) {
          parts.add(content(content));
        }
      }
    }
    structured.map(PrettyJson::text).ifPresent(parts::add);
    return parts.isEmpty() ? "(no content)\n" : String.join("\n", parts) + "\n";
  }

  /** Servers send the structured content as text, too, for clients that know no other. */
  private static boolean repeats(JsonObject content, Optional<JsonValue> structured) {
    return structured.isPresent()
        && content.string("text").flatMap(ResultText::parsed).equals(structured);
  }

  private static Optional<JsonValue> parsed(String text) {
    try (JsonReader in = JsonSlice.of(text).reader()) {
      JsonValue value = JsonValue.read(in);
      in.end();
      return Optional.of(value);
    } catch (JsonException e) {
      return Optional.empty();
    }
  }

  private static String content(JsonObject content) {
    String type = content.string("type").orElse("content of no type");
    return switch (type) {
      case "text" -> lines(content.string("text").orElse(""));
      case "image", "audio" -> described(type, content, "data");
      case "resource_link" -> "[link to " + visible(content.string("uri").orElse("nowhere")) + "]";
      case "resource" ->
        content.get("resource").orElse(null) instanceof JsonObject resource
            ? resource(resource)
            : "[resource]";
      default -> "[" + visible(type) + "]";
    };
  }

  private static String resource(JsonObject resource) {
    String head = "resource " + visible(resource.string("uri").orElse("without a URI"));
    return resource
        .string("text")
        .map(text -> "[" + head + "]\n" + lines(text))
        .orElseGet(() -> described(head, resource, "blob"));
  }

  private static String described(String what, JsonObject content, String data) {
    String type = content.string("mimeType").map(ResultText::visible).orElse("of no type");
    return "[" + what + ", " + type + ", " + bytes(content.string(data).orElse("")) + " bytes]";
  }

  /** How many bytes the base64 text stands for. */
  private static int bytes(String base64) {
    int padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
    return base64.length() / 4 * 3 - padding;
  }

  private static String lines(String text) {
    return text.lines().map(ResultText::visible).collect(Collectors.joining("\n"));
  }

  /** Terminals obey control characters; a tab does no harm. */
  private static String visible(String text) {
    return text.lines()
        .map(line -> String.join(
            "\t",
            List.of(line.split("\t", -1)).stream().map(PrettyJson::visible).toList()))
        .collect(Collectors.joining(" "));
  }
}
