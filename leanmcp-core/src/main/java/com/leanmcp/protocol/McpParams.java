package com.leanmcp.protocol;

import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.jsonrpc.ParamsReader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The members of {@code params} that some method of the protocol looks at; each method takes what is its own.
 *
 * @param name which tool or prompt the request is for, if it is a string
 * @param uri which resource the request is for, if it is a string
 * @param arguments the arguments, as they came
 * @param others the other members, as they came; a null counts as absent
 */
record McpParams(
    Optional<String> name,
    Optional<String> uri,
    Optional<JsonSlice> arguments,
    Map<Member, JsonSlice> others,
    RequestMeta meta) {

  /** A member that only few methods look at. */
  enum Member {
    CURSOR("cursor"),
    PROTOCOL_VERSION("protocolVersion"),
    CAPABILITIES("capabilities"),
    CLIENT_INFO("clientInfo"),
    LEVEL("level"),
    REF("ref"),
    ARGUMENT("argument"),
    CONTEXT("context"),
    NOTIFICATIONS("notifications"),
    REQUEST_ID("requestId"),
    INPUT_RESPONSES("inputResponses"),
    REQUEST_STATE("requestState"),
    TASK_ID("taskId");

    private static final Map<String, Member> BY_NAME = Arrays.stream(values())
        .collect(Collectors.toUnmodifiableMap(each -> each.text, each -> each));

    private final String text;

    Member(String text) {
      this.text = text;
    }
  }

  static final McpParams ABSENT = new McpParams(
      Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), RequestMeta.ABSENT);

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

  private static McpParams read(JsonReader in, Consumer<String> mistakes) {
    Optional<String> name = Optional.empty();
    Optional<String> uri = Optional.empty();
    Optional<JsonSlice> arguments = Optional.empty();
    RequestMeta meta = RequestMeta.ABSENT;
    Map<Member, JsonSlice> others = Map.of();
    int seen = 0;
    for (String member = in.nextName(); member != null; member = in.nextName()) {
      int bit = bit(member);
      if ((seen & bit) != 0) {
        mistakes.accept("params." + member + " is given more than once");
      }
      seen |= bit;
      switch (member) {
        case "name" -> name = string(in);
        case "uri" -> uri = string(in);
        case "arguments" -> arguments = Optional.of(in.slice());
        case "_meta" -> meta = RequestMeta.read(in, mistakes);
        default -> others = other(member, in, others);
      }
      in.skip();
    }
    return new McpParams(name, uri, arguments, others, meta);
  }

  private static Optional<String> string(JsonReader in) {
    return in.kind() == JsonKind.STRING ? Optional.of(in.string()) : Optional.empty();
  }

  private static int bit(String member) {
    return switch (member) {
      case "name" -> 1;
      case "uri" -> 1 << 1;
      case "arguments" -> 1 << 2;
      case "_meta" -> 1 << 3;
      default -> {
        Member other = Member.BY_NAME.get(member);
        yield other == null ? 0 : 1 << 4 + other.ordinal();
      }
    };
  }

  private static Map<Member, JsonSlice> other(
      String name, JsonReader in, Map<Member, JsonSlice> others) {
    Member member = Member.BY_NAME.get(name);
    if (member == null || in.kind() == JsonKind.NULL) {
      return others;
    }
    Map<Member, JsonSlice> more = others.isEmpty() ? new EnumMap<>(Member.class) : others;
    more.put(member, in.slice());
    return more;
  }

  /** A member, if it is there and not null. */
  Optional<JsonSlice> member(Member member) {
    return Optional.ofNullable(others.get(member));
  }

  /** A member, if it is a string. */
  Optional<String> string(Member member) {
    return member(member).flatMap(Slices::string);
  }

  /** A member, if it is an object. */
  Optional<JsonSlice> object(Member member) {
    return member(member).filter(slice -> slice.kind() == JsonKind.OBJECT);
  }
}
