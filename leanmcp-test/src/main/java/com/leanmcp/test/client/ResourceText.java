package com.leanmcp.test.client;

import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.List;
import java.util.stream.Collectors;

/** What reading a resource came to. */
public record ResourceText(Answer answer) {
  /** The contents (MCP schema, ResourceContents). Fails the test if the resource could not be read. */
  public List<JsonObject> contents() {
    return ((JsonArray) answer.expectResult().get("contents").orElseThrow())
        .elements().stream().map(JsonObject.class::cast).toList();
  }

  /** The text of the contents, each on a line. */
  public String text() {
    return contents().stream()
        .flatMap(each -> each.string("text").stream())
        .collect(Collectors.joining("\n"));
  }
}
