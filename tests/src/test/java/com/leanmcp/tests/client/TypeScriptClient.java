package com.leanmcp.tests.client;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.tests.node.NodeFolder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** npm's {@code @modelcontextprotocol/client}. */
final class TypeScriptClient {
  private static final long RUN_SECONDS = 60;

  private final NodeFolder node;

  private TypeScriptClient(NodeFolder node) {
    this.node = node;
  }

  /** Installs the client; empty, with a line that says why, where npm is missing or cannot be reached. */
  static Optional<TypeScriptClient> install() throws Exception {
    return NodeFolder.install().map(TypeScriptClient::new);
  }

  /** What the client saw of a server over HTTP. */
  JsonObject drive(URI server, String mode, Optional<String> token) throws Exception {
    return drive(server.toString(), mode, token);
  }

  /** What the client saw of a server that it started with this command, over stdio. */
  JsonObject drive(List<String> command, String mode) throws Exception {
    JsonWriter array = new JsonWriter().beginArray();
    command.forEach(array::string);
    return drive(array.endArray().toString(), mode, Optional.empty());
  }

  /** What the client saw of a server that it signs in for by itself, where the server sends it. */
  JsonObject signIn(URI server, String mode) throws Exception {
    return run(List.of("oauth-client.mjs", server.toString(), mode));
  }

  private JsonObject drive(String server, String mode, Optional<String> token) throws Exception {
    List<String> script = new ArrayList<>(List.of("client.mjs", server, mode));
    token.ifPresent(script::add);
    return run(script);
  }

  private JsonObject run(List<String> script) throws Exception {
    NodeFolder.Output output = node.run(RUN_SECONDS, script);
    if (output.exit() != 0) {
      throw new AssertionError(output.toString());
    }
    return (JsonObject)
        JsonValue.read(JsonReader.of(output.out().strip().getBytes(StandardCharsets.UTF_8)));
  }
}
