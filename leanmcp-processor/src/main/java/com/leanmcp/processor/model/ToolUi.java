package com.leanmcp.processor.model;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a tool says to clients that show views (MCP Apps 2026-01-26, McpUiToolMeta).
 *
 * @param view the URI of its view
 * @param visibility who may call it
 * @param meta the {@code _meta} that its author wrote
 */
public record ToolUi(
    Optional<Written<String>> view,
    Optional<Written<List<Written<String>>>> visibility,
    Optional<Written<String>> meta) {
  private static final String MEMBER = "ui";

  /** The author's {@code _meta} if that says what belongs here, though here something is said too. */
  public Optional<Written<String>> clash() {
    return isSilent() ? Optional.empty() : meta.filter(written -> hasUi(written.value()));
  }

  /** The {@code _meta} with this in it; what its author wrote where the two do not go together. */
  public Optional<Written<String>> merged() {
    Optional<JsonObject> written =
        meta.map(text -> Extras.parse(text.value())).orElse(Optional.of(new JsonObject(Map.of())));
    if (isSilent() || written.isEmpty() || clash().isPresent()) {
      return meta;
    }
    Map<String, JsonValue> members = new LinkedHashMap<>(written.get().members());
    members.put(MEMBER, json());
    Place place = meta.map(Written::place)
        .or(() -> view.map(Written::place))
        .or(() -> visibility.map(Written::place))
        .orElseThrow();
    return Optional.of(new Written<>(PublishedSchema.text(new JsonObject(members)), place));
  }

  private boolean isSilent() {
    return view.isEmpty() && visibility.isEmpty();
  }

  private static boolean hasUi(String meta) {
    return Extras.parse(meta).filter(object -> object.get(MEMBER).isPresent()).isPresent();
  }

  private JsonObject json() {
    Map<String, JsonValue> ui = new LinkedHashMap<>();
    view.ifPresent(uri -> ui.put("resourceUri", new JsonString(uri.value())));
    visibility.ifPresent(callers -> ui.put(
        "visibility",
        new JsonArray(callers.value().stream()
            .<JsonValue>map(each -> new JsonString(each.value()))
            .toList())));
    return new JsonObject(ui);
  }
}
