package com.leanmcp.http;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a request brings and takes: JSON in; JSON or an event stream out (RFC 9110 sections 8.3 and 12.5.1). */
final class MediaTypes {
  private static final String JSON = "application/json";

  /** Events, one after the other (HTML standard, section 9.2). */
  static final String EVENT_STREAM = "text/event-stream";

  private static final Set<String> EVENTS = Set.of(EVENT_STREAM, "text/*", "*/*");
  private static final Set<String> ANSWER =
      Set.of(JSON, "application/*", EVENT_STREAM, "text/*", "*/*");

  private MediaTypes() {}

  /** Whether the Content-Type is JSON, with parameters or without. */
  static boolean isJson(List<String> contentType) {
    return contentType.size() == 1 && type(contentType.get(0)).equals(JSON);
  }

  /** Whether the Accept headers allow at least one of the two types an answer may have; none at all allow both. */
  static boolean acceptsAnAnswer(List<String> accept) {
    return accept.isEmpty() || accept.stream().anyMatch(each -> acceptsOne(each, ANSWER));
  }

  /** Whether the Accept headers allow a stream of events; none at all allow it. */
  static boolean acceptsEvents(List<String> accept) {
    return accept.isEmpty() || accept.stream().anyMatch(each -> acceptsOne(each, EVENTS));
  }

  private static boolean acceptsOne(String accept, Set<String> fitting) {
    for (String range : accept.split(",")) {
      if (fitting.contains(type(range))
          && !range.replace(" ", "").matches(".*;q=0(\\.0*)?(;.*)?")) {
        return true;
      }
    }
    return false;
  }

  private static String type(String value) {
    int parameters = value.indexOf(';');
    return (parameters < 0 ? value : value.substring(0, parameters))
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
