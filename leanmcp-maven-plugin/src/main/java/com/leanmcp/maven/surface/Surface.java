package com.leanmcp.maven.surface;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.manifest.CompletionManifest;
import com.leanmcp.manifest.ManifestReader;
import com.leanmcp.manifest.PromptManifest;
import com.leanmcp.manifest.ResourceManifest;
import com.leanmcp.manifest.ServiceManifest;
import com.leanmcp.manifest.ToolManifest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** All that clients can see and use, whichever service offers it. Equal surfaces are equal for clients. */
public record Surface(ServiceManifest offers) {
  /** What manifests say and clients never notice. */
  private static final Set<String> UNSEEN = Set.of("blocking", "estimatedTokens");

  private static final String NOBODY = "";

  /** What these services offer together. */
  public static Surface of(Collection<ServiceManifest> services) {
    return new Surface(new ServiceManifest(
        NOBODY,
        all(services, ServiceManifest::tools),
        all(services, ServiceManifest::prompts),
        all(services, ServiceManifest::resources),
        all(services, ServiceManifest::completions)));
  }

  private static <T> List<T> all(
      Collection<ServiceManifest> services, Function<ServiceManifest, List<T>> part) {
    return services.stream().flatMap(each -> part.apply(each).stream()).toList();
  }

  public List<ToolManifest> tools() {
    return offers.tools();
  }

  public List<PromptManifest> prompts() {
    return offers.prompts();
  }

  /** Resources and templates. */
  public List<ResourceManifest> resources() {
    return offers.resources();
  }

  public List<CompletionManifest> completions() {
    return offers.completions();
  }

  public boolean isEmpty() {
    return tools().isEmpty()
        && prompts().isEmpty()
        && resources().isEmpty()
        && completions().isEmpty();
  }

  /** Its lists, sorted, as manifests write them but for what clients do not notice. */
  public JsonObject json() {
    JsonWriter out = new JsonWriter();
    offers.write(out);
    Map<String, JsonValue> lists = new LinkedHashMap<>();
    ManifestReader.parse(JsonSlice.of(out.toString())).members().forEach((name, value) -> {
      if (value instanceof JsonArray entries) {
        lists.put(
            name, new JsonArray(entries.elements().stream().map(Surface::seen).toList()));
      }
    });
    return new JsonObject(lists);
  }

  private static JsonValue seen(JsonValue entry) {
    Map<String, JsonValue> members = new LinkedHashMap<>(((JsonObject) entry).members());
    members.keySet().removeAll(UNSEEN);
    return new JsonObject(members);
  }
}
