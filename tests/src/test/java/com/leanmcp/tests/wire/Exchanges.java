package com.leanmcp.tests.wire;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells of one exchange of HTTP in which revision it is spoken, as headers, body and the session say. */
final class Exchanges {
  private static final String SESSION = "Mcp-Session-Id";

  private Exchanges() {}

  static Judge judge(String requestLine, List<String> headers, String body) {
    Optional<String> id = header(headers, SESSION);
    boolean modern = header(headers, "MCP-Protocol-Version").equals(Optional.of(Message.MODERN))
        || id.isEmpty() && header(headers, "Mcp-Method").isPresent();
    Optional<String> revision =
        modern ? Optional.of(Message.MODERN) : id.flatMap(Sessions::revision);
    List<Asked> requests = Asked.in(body);
    boolean initialize = !body.stripLeading().startsWith("[")
        && requests.stream()
            .anyMatch(each -> each.method().equals(Optional.of("initialize"))
                && each.revision().isEmpty());
    Judge judge = new Judge(initialize ? Optional.empty() : revision);
    if (requestLine.startsWith("GET ")) {
      boolean again = header(headers, "Last-Event-ID").isPresent();
      return judge.asked(again ? id.map(Sessions::asked).orElse(List.of()) : List.of());
    }
    id.ifPresent(session -> Sessions.ask(session, requests));
    return judge.asked(body);
  }

  /** Checks the body of a reply, and learns of a session that it opens. */
  static void check(Judge judge, Reply reply) {
    if (reply.body().length > 0) {
      judge.check(reply.text());
    }
    reply.header(SESSION).ifPresent(id -> Sessions.opened(id, judge.session().orElseThrow()));
  }

  private static Optional<String> header(List<String> headers, String name) {
    String prefix = name.toLowerCase(Locale.ROOT) + ":";
    return headers.stream()
        .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(prefix))
        .map(header -> header.substring(prefix.length()).strip())
        .findFirst();
  }
}
