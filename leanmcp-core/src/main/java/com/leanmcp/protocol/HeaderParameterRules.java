package com.leanmcp.protocol;

import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.service.HeaderParameter;
import com.leanmcp.service.ToolDefinition;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Arguments that are said twice, in the body and in {@code Mcp-Param-*}, have to be said alike (2026-07-28, Streamable
 * HTTP, Custom Headers). A header without its argument is refused too.
 */
final class HeaderParameterRules {
  private HeaderParameterRules() {}

  static Optional<Answer> refusal(ToolDefinition tool, JsonSlice arguments, McpCall call) {
    Hints hints = call.exchange().hints();
    if (tool.headers().isEmpty()
        || !call.revision().isModern()
        || hints.carrier() == Hints.Carrier.PIPE) {
      return Optional.empty();
    }
    for (HeaderParameter each : tool.headers()) {
      HeaderHint header = hints.parameters().apply(each.name());
      if (!agree(header, value(arguments, each))) {
        return Optional.of(Failures.headerMismatch(
            call.id(),
            "the header Mcp-Param-" + each.name()
                + " has to be there once and to be equal to the argument "
                + String.join(".", each.path()) + ", or both have to be absent"));
      }
    }
    return Optional.empty();
  }

  /** The argument, empty where it is absent or null. */
  private static Optional<JsonSlice> value(JsonSlice arguments, HeaderParameter parameter) {
    Optional<JsonSlice> value = Optional.of(arguments);
    for (String name : parameter.path()) {
      value = value.flatMap(object -> Slices.member(object, name));
    }
    return value.filter(slice -> slice.kind() != JsonKind.NULL);
  }

  private static boolean agree(HeaderHint header, Optional<JsonSlice> argument) {
    if (header.value().isEmpty() || argument.isEmpty()) {
      return header.value().isEmpty() && argument.isEmpty();
    }
    Optional<String> said =
        header.repeated() ? Optional.empty() : header.value().flatMap(HeaderValue::decode);
    return said.isPresent() && isSpelled(said.get(), argument.get());
  }

  private static boolean isSpelled(String text, JsonSlice argument) {
    return switch (argument.kind()) {
      case STRING -> Slices.string(argument).filter(text::equals).isPresent();
      case BOOLEAN -> argument.toString().equals(text);
      case NUMBER ->
        number(text).filter(said -> said.compareTo(number(argument)) == 0).isPresent();
      default -> false;
    };
  }

  private static BigDecimal number(JsonSlice argument) {
    try (JsonReader in = argument.reader()) {
      return in.decimal();
    }
  }

  private static Optional<BigDecimal> number(String text) {
    return text.matches("-?[0-9]{1,40}(\\.[0-9]{1,40})?")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }
}
