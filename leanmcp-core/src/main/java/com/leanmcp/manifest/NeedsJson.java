package com.leanmcp.manifest;

import com.leanmcp.json.JsonWriter;
import java.util.List;

/** What clients have to be able to do, as manifests say it. */
final class NeedsJson {
  static final String MEMBER = "needs";

  private NeedsJson() {}

  /** Writes the member into an open object; nothing where nothing is needed. */
  static void write(List<String> needs, JsonWriter out) {
    if (needs.isEmpty()) {
      return;
    }
    out.name(MEMBER).beginArray();
    needs.forEach(out::string);
    out.endArray();
  }
}
