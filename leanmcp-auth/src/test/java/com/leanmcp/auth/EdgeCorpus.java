package com.leanmcp.auth;

import com.leanmcp.auth.jwt.SignatureAlgorithm;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The corpus as a document for judges in other languages: its time, its policy, its keys, its tokens. */
final class EdgeCorpus {
  private EdgeCorpus() {}

  static String document(List<EdgeToken> tokens, String keys) {
    JsonWriter out = new JsonWriter().beginObject();
    out.name("now").number(ClerkFixture.NOW);
    out.name("issuer").string(EdgeTokens.ISSUER);
    out.name("party").string(ClerkFixture.PARTY);
    out.name("resource").string(ClerkFixture.RESOURCE);
    out.name("algorithms").beginArray();
    for (SignatureAlgorithm algorithm : SignatureAlgorithm.values()) {
      out.string(algorithm.header());
    }
    out.endArray().name("keys");
    try (JsonReader reader = JsonReader.of(keys.getBytes(StandardCharsets.UTF_8))) {
      JsonValue.read(reader).write(out);
    }
    out.name("tokens").beginArray();
    for (EdgeToken token : tokens) {
      out.beginObject().name("id").string(token.id());
      out.name("token").string(token.token());
      out.name("rule").string(token.rule().name()).endObject();
    }
    return out.endArray().endObject().toString();
  }
}
