package com.leanmcp.protocol;

import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.service.LiveServices.Kind;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a client wants to be told of (2026-07-28, Subscriptions, SubscriptionFilter).
 *
 * @param lists the lists whose changes it wants to know of
 * @param uris the resources whose changes it wants to know of
 */
record Interests(Set<Kind> lists, Set<String> uris) {
  /** How many resources one subscription may name. */
  static final int MOST_URIS = 1_000;

  Interests {
    lists = Set.copyOf(lists);
    uris = Set.copyOf(uris);
  }

  /** What the object says; empty if it is malformed, or names more than {@value #MOST_URIS} resources. */
  static Optional<Interests> read(JsonSlice filter) {
    Set<Kind> lists = EnumSet.noneOf(Kind.class);
    for (Kind kind : Kind.values()) {
      if (Slices.isTrue(filter, member(kind))) {
        lists.add(kind);
      }
    }
    Optional<JsonSlice> array = Slices.member(filter, "resourceSubscriptions");
    if (array.isEmpty()) {
      return Optional.of(new Interests(lists, Set.of()));
    }
    return uris(array.get()).map(uris -> new Interests(lists, uris));
  }

  private static Optional<Set<String>> uris(JsonSlice array) {
    if (array.kind() != JsonKind.ARRAY) {
      return Optional.empty();
    }
    Set<String> uris = new LinkedHashSet<>();
    try (JsonReader in = array.reader()) {
      while (in.nextElement()) {
        if (in.kind() != JsonKind.STRING || uris.size() == MOST_URIS) {
          return Optional.empty();
        }
        uris.add(in.string());
      }
    }
    return Optional.of(uris);
  }

  private static String member(Kind kind) {
    return switch (kind) {
      case TOOLS -> "toolsListChanged";
      case PROMPTS -> "promptsListChanged";
      case RESOURCES -> "resourcesListChanged";
    };
  }

  /** Writes it as the object it was read from. */
  void write(JsonWriter out) {
    out.beginObject();
    lists.stream().sorted().forEach(kind -> out.name(member(kind)).bool(true));
    if (!uris.isEmpty()) {
      out.name("resourceSubscriptions").beginArray();
      uris.stream().sorted().forEach(out::string);
      out.endArray();
    }
    out.endObject();
  }
}
