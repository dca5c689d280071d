package com.leanmcp.processor.model;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a view asks of the client that shows it (MCP Apps 2026-01-26, UIResourceMeta).
 *
 * @param domains the origins it may use, by the member of {@code csp} that lists them
 * @param permissions the members of {@code permissions}
 */
public record ViewPolicy(
    Map<String, List<Written<String>>> domains,
    List<String> permissions,
    Optional<String> domain,
    Optional<Boolean> prefersBorder) {

  public ViewPolicy {
    domains = new LinkedHashMap<>(domains);
    permissions = List.copyOf(permissions);
  }

  /** It as the {@code _meta} of the resource; an empty object where it asks nothing. */
  JsonObject metadata() {
    Map<String, JsonValue> ui = new LinkedHashMap<>();
    put("csp", csp(), ui);
    Map<String, JsonValue> wanted = new LinkedHashMap<>();
    permissions.forEach(each -> wanted.put(each, new JsonObject(Map.of())));
    put("permissions", wanted, ui);
    domain.ifPresent(text -> ui.put("domain", new JsonString(text)));
    prefersBorder.ifPresent(border -> ui.put("prefersBorder", new JsonBoolean(border)));
    Map<String, JsonValue> meta = new LinkedHashMap<>();
    put("ui", ui, meta);
    return new JsonObject(meta);
  }

  private Map<String, JsonValue> csp() {
    Map<String, JsonValue> csp = new LinkedHashMap<>();
    domains.forEach((member, origins) -> {
      if (!origins.isEmpty()) {
        csp.put(
            member,
            new JsonArray(origins.stream()
                .<JsonValue>map(each -> new JsonString(each.value()))
                .toList()));
      }
    });
    return csp;
  }

  private static void put(
      String name, Map<String, JsonValue> members, Map<String, JsonValue> target) {
    if (!members.isEmpty()) {
      target.put(name, new JsonObject(members));
    }
  }
}
