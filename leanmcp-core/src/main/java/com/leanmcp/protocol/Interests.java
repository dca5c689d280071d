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
 * @param tasks the tasks whose changes it wants to know of
 */
record Interests(Set<Kind> lists, Set<String> uris, Set<String> tasks) {
  /** How many resources, and how many tasks, one subscription may name. */
  static final int MOST = 1_000;

  private static final String RESOURCES = "resourceSubscriptions";
  private static final String TASKS = "taskIds";

  Interests {
    lists = Set.copyOf(lists);
    uris = Set.copyOf(uris);
    tasks = Set.copyOf(tasks);
  }

  /** What the object says; empty if it is malformed, or names more than {@value #MOST} resources or tasks. */
  static Optional<Interests> read(JsonSlice filter) {
    Set<Kind> lists = EnumSet.noneOf(Kind.class);
    for (Kind kind : Kind.values()) {
      if (Slices.isTrue(filter, member(kind))) {
        lists.add(kind);
      }
    }
    Optional<Set<String>> uris = texts(filter, RESOURCES);
    Optional<Set<String>> tasks = texts(filter, TASKS);
    return uris.isPresent() && tasks.isPresent()
        ? Optional.of(new Interests(lists, uris.get(), tasks.get()))
        : Optional.empty();
  }

  /** The strings of a list, none if there is no list; empty if it is something else. */
  private static Optional<Set<String>> texts(JsonSlice filter, String member) {
    Optional<JsonSlice> array = Slices.member(filter, member);
    if (array.isEmpty()) {
      return Optional.of(Set.of());
    }
    if (array.get().kind() != JsonKind.ARRAY) {
      return Optional.empty();
    }
    Set<String> texts = new LinkedHashSet<>();
    try (JsonReader in = array.get().reader()) {
      while (in.nextElement()) {
        if (in.kind() != JsonKind.STRING || texts.size() == MOST) {
          return Optional.empty();
        }
        texts.add(in.string());
      }
    }
    return Optional.of(texts);
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
    write(RESOURCES, uris, out);
    write(TASKS, tasks, out);
    out.endObject();
  }

  private static void write(String member, Set<String> texts, JsonWriter out) {
    if (!texts.isEmpty()) {
      out.name(member).beginArray();
      texts.stream().sorted().forEach(out::string);
      out.endArray();
    }
  }
}
