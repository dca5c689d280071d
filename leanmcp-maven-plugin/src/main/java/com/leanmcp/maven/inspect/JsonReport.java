package com.leanmcp.maven.inspect;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.manifest.ToolManifest;
import com.leanmcp.maven.surface.PrettyJson;
import com.leanmcp.maven.surface.Surface;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The surface as JSON: the lists of the lock file, and what each tool costs. */
final class JsonReport {
  private static final String TOKENS = "estimatedTokens";

  private JsonReport() {}

  static String of(Surface surface) {
    Map<String, JsonValue> members = new LinkedHashMap<>(surface.json().members());
    members.put("tools", tools(surface, (JsonArray) members.get("tools")));
    members.put(TOKENS, number(Summary.tokens(surface)));
    return PrettyJson.text(new JsonObject(members)) + "\n";
  }

  /** Both are sorted by name. */
  private static JsonArray tools(Surface surface, JsonArray entries) {
    Iterator<ToolManifest> tools = surface.tools().iterator();
    List<JsonValue> counted = new ArrayList<>();
    for (JsonValue entry : entries.elements()) {
      Map<String, JsonValue> members = new LinkedHashMap<>(((JsonObject) entry).members());
      members.put(TOKENS, number(tools.next().estimatedTokens()));
      counted.add(new JsonObject(members));
    }
    return new JsonArray(counted);
  }

  private static JsonNumber number(int value) {
    return new JsonNumber(BigDecimal.valueOf(value));
  }
}
