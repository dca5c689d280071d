package com.leanmcp.http;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a request brings and takes: JSON in; JSON or an event stream out (RFC 9110 sections 8.3 and 12.5.1). */
final class MediaTypes {
  private static final String JSON = "application/json";

  /** What clients of MCP send, to be told by one comparison. */
  private static final String USUAL_ACCEPT = "application/json, text/event-stream";

  private static final Pattern REFUSED = Pattern.compile(".*;q=0(\\.0*)?(;.*)?");

  /** Events, one after the other (HTML standard, section 9.2). */
  static final String EVENT_STREAM = "text/event-stream";

  private static final Set<String> EVENTS = Set.of(EVENT_STREAM, "text/*", "*/*");
  private static final Set<String> ANSWER =
      Set.of(JSON, "application/*", EVENT_STREAM, "text/*", "*/*");

  private MediaTypes() {}

  /** Whether the Content-Type is JSON, with parameters or without. */
  static boolean isJson(List<String> contentType) {
    if (contentType.size() != 1) {
      return false;
    }
    String type = contentType.get(0);
    return type.equals(JSON) || type(type).equals(JSON);
  }

  /** Whether the Accept headers allow at least one of the two types an answer may have; none at all allow both. */
  static boolean acceptsAnAnswer(List<String> accept) {
    return accepts(accept, ANSWER);
  }

  /** Whether the Accept headers allow a stream of events; none at all allow it. */
  static boolean acceptsEvents(List<String> accept) {
    return accepts(accept, EVENTS);
  }

  private static boolean accepts(List<String> accept, Set<String> fitting) {
    if (accept.isEmpty() || accept.size() == 1 && accept.get(0).equals(USUAL_ACCEPT)) {
      return true;
    }
    return accept.stream().anyMatch(each -> acceptsOne(each, fitting));
  }

  private static boolean acceptsOne(String accept, Set<String> fitting) {
    for (String range : accept.split(",")) {
      if (fitting.contains(type(range))
          && !REFUSED.matcher(range.replace(" ", "")).matches()) {
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
