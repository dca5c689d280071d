package com.leanmcp.examples.clerkauth.standin;

import com.leanmcp.json.JsonWriter;

/** What the stand-in answers. */
record Reply(int status, String contentType, String body) {
  static Reply json(int status, String body) {
    return new Reply(status, "application/json", body);
  }

  static Reply text(int status, String body) {
    return new Reply(status, "text/plain", body + "\n");
  }

  /** An error as OAuth answers it (RFC 6749 section 5.2). */
  static Reply error(int status, String code) {
    return json(
        status,
        new JsonWriter().beginObject().name("error").string(code).endObject().toString());
  }
}
