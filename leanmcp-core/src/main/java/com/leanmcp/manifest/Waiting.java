package com.leanmcp.manifest;

import com.leanmcp.json.JsonWriter;

/** Whether a call may wait. */
public enum Waiting {
  BLOCKING,
  NON_BLOCKING;

  void write(JsonWriter out) {
    out.name("blocking").bool(this == BLOCKING);
  }
}
