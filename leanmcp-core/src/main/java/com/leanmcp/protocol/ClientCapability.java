package com.leanmcp.protocol;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;

/** What a client may be able to do for a server (MCP schema, ClientCapabilities). */
enum ClientCapability {
  ROOTS("roots"),
  SAMPLING("sampling"),
  ELICITATION("elicitation");

  private final String member;

  ClientCapability(String member) {
    this.member = member;
  }

  private int bit() {
    return 1 << ordinal();
  }

  /** The capabilities an object names, as bits. */
  static int bits(JsonSlice capabilities) {
    int bits = 0;
    try (JsonReader in = capabilities.reader()) {
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        for (ClientCapability each : values()) {
          bits |= each.member.equals(name) ? each.bit() : 0;
        }
        in.skip();
      }
    }
    return bits;
  }
}
