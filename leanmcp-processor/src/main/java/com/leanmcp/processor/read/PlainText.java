package com.leanmcp.processor.read;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the markup of a Javadoc comment into plain text. */
final class PlainText {
  private static final Pattern HTML_TAG = Pattern.compile("</?\\p{Alpha}[^<>]*>|<!--.*?-->");
  private static final Pattern ENTITY = Pattern.compile("&(#?\\w+);");
  private static final Map<String, String> ENTITIES = Map.of(
      "lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ", "#64", "@", "mdash",
      "—", "ndash", "–", "hellip", "…");

  private final String comment;
  private final StringBuilder text = new StringBuilder();

  private PlainText(String comment) {
    this.comment = comment;
  }

  static String of(String comment) {
    PlainText plain = new PlainText(comment);
    plain.convert();
    return plain.text.toString().replaceAll("\\s+", " ").strip();
  }

  private void convert() {
    int from = 0;
    for (int at = comment.indexOf("{@"); at >= 0; at = comment.indexOf("{@", from)) {
      prose(comment.substring(from, at));
      from = end(at);
      tag(comment.substring(at + 2, Math.max(at + 2, from - 1)));
    }
    prose(comment.substring(from));
  }

  /** The index after the brace that closes the one at {@code open}. */
  private int end(int open) {
    int depth = 0;
    for (int i = open; i < comment.length(); i++) {
      depth += comment.charAt(i) == '{' ? 1 : comment.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return comment.length();
  }

  private void prose(String html) {
    String withoutTags = HTML_TAG.matcher(html).replaceAll("");
    text.append(ENTITY
        .matcher(withoutTags)
        .replaceAll(entity ->
            Matcher.quoteReplacement(ENTITIES.getOrDefault(entity.group(1), entity.group()))));
  }

  private void tag(String tag) {
    String[] parts = tag.strip().split("\\s+", 2);
    String content = parts.length == 2 ? parts[1].strip() : "";
    switch (parts[0]) {
      case "link", "linkplain", "value" -> text.append(reference(content));
      case "inheritDoc" -> text.append("");
      default -> text.append(content);
    }
  }

  /** The label of a link, or what it points at. */
  private static String reference(String content) {
    String[] parts = content.split("(?<![,(])\\s+(?![^(]*\\))", 2);
    String target = parts[0].replaceFirst("^#", "").replace('#', '.');
    return parts.length == 2 ? parts[1] : target;
  }
}
