package com.leanmcp.manifest;

import com.leanmcp.access.AccessRule;
import com.leanmcp.json.JsonWriter;

/** Who may call, as manifests say it. */
final class AccessJson {
  private AccessJson() {}

  static void write(AccessRule access, JsonWriter out) {
    out.beginObject();
    if (access instanceof AccessRule.Authenticated rule) {
      out.name("authenticated").bool(true).name("scopes").beginArray();
      rule.scopes().forEach(out::string);
      out.endArray();
      rule.provider().ifPresent(name -> out.name("provider").string(name));
    } else {
      out.name("authenticated").bool(false);
    }
    out.endObject();
  }

  static AccessRule read(JsonMembers in) {
    if (!in.flag("authenticated")) {
      return AccessRule.open();
    }
    return new AccessRule.Authenticated(in.strings("scopes"), in.optionalString("provider"));
  }
}
