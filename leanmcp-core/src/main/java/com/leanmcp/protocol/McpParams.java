package com.leanmcp.protocol;

import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.jsonrpc.ParamsReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The members of {@code params} that some method of the protocol looks at; each method takes what is its own.
 *
 * @param name whom the request is for, if it is a string
 * @param arguments the arguments, as they came
 * @param cursor whether a page other than the first is asked for
 * @param protocolVersion the version {@code initialize} asks for, if it is a string
 * @param capabilities the client's capabilities of {@code initialize}, if they are an object
 * @param clientInfo the client's name and version of {@code initialize}, if it is an object
 */
record McpParams(
    Optional<String> name,
    Optional<JsonSlice> arguments,
    boolean cursor,
    Optional<String> protocolVersion,
    Optional<JsonSlice> capabilities,
    Optional<JsonSlice> clientInfo,
    RequestMeta meta) {

  static final McpParams ABSENT = new McpParams(
      Optional.empty(),
      Optional.empty(),
      false,
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      RequestMeta.ABSENT);

  static final ParamsReader<McpParams> READER = new ParamsReader<>() {
    @Override
    public McpParams read(JsonReader in, Consumer<String> mistakes) {
      return McpParams.read(in, mistakes);
    }

    @Override
    public McpParams absent() {
      return ABSENT;
    }
  };

  private static final List<String> MEMBERS = List.of(
      "name", "arguments", "_meta", "cursor", "protocolVersion", "capabilities", "clientInfo");

  private static McpParams read(JsonReader in, Consumer<String> mistakes) {
    Optional<String> name = Optional.empty();
    Optional<JsonSlice> arguments = Optional.empty();
    boolean cursor = false;
    Optional<String> protocolVersion = Optional.empty();
    Optional<JsonSlice> capabilities = Optional.empty();
    Optional<JsonSlice> clientInfo = Optional.empty();
    RequestMeta meta = RequestMeta.ABSENT;
    int seen = 0;
    for (String member = in.nextName(); member != null; member = in.nextName()) {
      int bit = 1 << MEMBERS.indexOf(member) + 1;
      if ((seen & bit & ~1) != 0) {
        mistakes.accept("params." + member + " is given more than once");
      }
      seen |= bit;
      switch (member) {
        case "name" -> name = string(in);
        case "arguments" -> arguments = Optional.of(in.slice());
        case "_meta" -> meta = RequestMeta.read(in, mistakes);
        case "cursor" -> cursor = in.kind() != JsonKind.NULL;
        case "protocolVersion" -> protocolVersion = string(in);
        case "capabilities" -> capabilities = object(in);
        case "clientInfo" -> clientInfo = object(in);
        default -> {}
      }
      in.skip();
    }
    return new McpParams(name, arguments, cursor, protocolVersion, capabilities, clientInfo, meta);
  }

  private static Optional<String> string(JsonReader in) {
    return in.kind() == JsonKind.STRING ? Optional.of(in.string()) : Optional.empty();
  }

  private static Optional<JsonSlice> object(JsonReader in) {
    return in.kind() == JsonKind.OBJECT ? Optional.of(in.slice()) : Optional.empty();
  }
}
