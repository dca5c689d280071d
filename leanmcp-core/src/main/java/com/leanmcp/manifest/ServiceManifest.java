package com.leanmcp.manifest;

import com.leanmcp.json.JsonWriter;
import java.util.Comparator;
import java.util.List;

/**
 * What a service offers. Its JSON stands in {@code META-INF/leanmcp/<binary name>.json} and is the same for the same
 * sources, on every build.
 *
 * @param service the binary name of the service's class
 * @param tools its tools, sorted by name
 */
public record ServiceManifest(String service, List<ToolManifest> tools) {
  public ServiceManifest {
    tools = tools.stream().sorted(Comparator.comparing(ToolManifest::name)).toList();
  }

  /** Writes the manifest as one JSON object. */
  public void write(JsonWriter out) {
    out.beginObject().name("service").string(service).name("tools").beginArray();
    tools.forEach(tool -> tool.write(out));
    out.endArray().endObject();
  }
}
