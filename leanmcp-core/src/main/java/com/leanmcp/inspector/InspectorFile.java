package com.leanmcp.inspector;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A file of the page.
 *
 * @param type its media type
 */
public record InspectorFile(String type, byte[] content) {
  /** What the page asks about the server it came from; made, not read. */
  static final String SETTINGS = "settings.json";

  private static final String INDEX = "index.html";

  private static final Map<String, String> TYPES = Map.of(
      "html", "text/html; charset=utf-8",
      "css", "text/css; charset=utf-8",
      "js", "text/javascript; charset=utf-8",
      "svg", "image/svg+xml");

  /** Every file there is: a name that is not here is never looked for. */
  private static final List<String> NAMES = List.of(
      INDEX,
      "access.js",
      "arguments.js",
      "call.js",
      "client.js",
      "connection.js",
      "constraints.js",
      "content.js",
      "controls.js",
      "cost.js",
      "curl.js",
      "dom.js",
      "form.css",
      "form.js",
      "headers.js",
      "icon.svg",
      "inputs.js",
      "json.js",
      "log.js",
      "main.js",
      "model.js",
      "navigation.js",
      "news.js",
      "offer.js",
      "page.css",
      "pointer.js",
      "prompt.js",
      "resource.js",
      "schema.js",
      "sse.js",
      "suggest.js",
      "template.js",
      "tool.js");

  static InspectorFile json(byte[] content) {
    return new InspectorFile("application/json", content);
  }

  /** All files by their names; the page itself goes by the empty name. */
  static Map<String, InspectorFile> all() {
    return NAMES.stream()
        .collect(Collectors.toUnmodifiableMap(
            name -> name.equals(INDEX) ? "" : name, InspectorFile::read));
  }

  private static InspectorFile read(String name) {
    try (InputStream in = InspectorFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the file " + name + " of the inspector is not beside its class; is the jar whole?");
      }
      return new InspectorFile(
          TYPES.get(name.substring(name.lastIndexOf('.') + 1)), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + name + " of the inspector cannot be read", e);
    }
  }
}
