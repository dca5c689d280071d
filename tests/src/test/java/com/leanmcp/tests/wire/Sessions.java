package com.leanmcp.tests.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What a client of HTTP knows of the sessions it has opened: their revisions, and what it asked in them. */
final class Sessions {
  private record Known(String revision, Map<Object, Asked> asked) {}

  private static final Map<String, Known> KNOWN = new ConcurrentHashMap<>();

  private Sessions() {}

  static void opened(String id, String revision) {
    KNOWN.put(id, new Known(revision, new ConcurrentHashMap<>()));
  }

  /** The revision of a session; empty where it was never opened. */
  static Optional<String> revision(String id) {
    return Optional.ofNullable(KNOWN.get(id)).map(Known::revision);
  }

  static void ask(String id, List<Asked> requests) {
    Optional.ofNullable(KNOWN.get(id))
        .ifPresent(known -> requests.forEach(each -> known.asked().put(each.id(), each)));
  }

  /** What was asked in a session, which a stream that is read again may answer. */
  static List<Asked> asked(String id) {
    return Optional.ofNullable(KNOWN.get(id))
        .map(known -> List.copyOf(known.asked().values()))
        .orElse(List.of());
  }
}
