package com.leanmcp.service;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A URI with variables (RFC 6570): {@code {name}}, whose value has no slash, question mark or hash but percent-encoded
 * ones, and {@code {+name}}, whose value may have them. No value is empty, and between two variables stands at least one
 * character.
 */
public final class UriTemplate {
  /** A part of a template. */
  public sealed interface Part {
    /** Characters that stand for themselves. */
    record Literal(String text) implements Part {}

    /** A variable. */
    record Variable(String name, Reach reach) implements Part {}
  }

  /** How far a variable's value may go. */
  public enum Reach {
    SEGMENT,
    REST
  }

  private final String text;
  private final List<Part> parts;

  private UriTemplate(String text, List<Part> parts) {
    this.text = text;
    this.parts = List.copyOf(parts);
  }

  /**
   * The template that {@code text} spells.
   *
   * @throws IllegalArgumentException if it is none; the message says why
   */
  public static UriTemplate parse(String text) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('{', at);
      int end = open < 0 ? text.length() : open;
      if (text.substring(at, end).indexOf('}') >= 0) {
        throw new IllegalArgumentException("a '}' has no '{' before it");
      }
      if (end > at) {
        parts.add(new Part.Literal(text.substring(at, end)));
      }
      if (open < 0) {
        break;
      }
      int close = text.indexOf('}', open);
      if (close < 0) {
        throw new IllegalArgumentException("a '{' has no '}' after it");
      }
      add(variable(text.substring(open + 1, close)), parts);
      at = close + 1;
    }
    return new UriTemplate(text, parts);
  }

  private static Part.Variable variable(String expression) {
    boolean rest = expression.startsWith("+");
    String name = rest ? expression.substring(1) : expression;
    if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
      throw new IllegalArgumentException("{" + expression
          + "} is not supported; write {name}, or {+name} for a value with slashes");
    }
    return new Part.Variable(name, rest ? Reach.REST : Reach.SEGMENT);
  }

  private static void add(Part.Variable variable, List<Part> parts) {
    if (!parts.isEmpty() && parts.get(parts.size() - 1) instanceof Part.Variable before) {
      throw new IllegalArgumentException("nothing stands between the variables " + before.name()
          + " and " + variable.name() + ", so that nobody can tell them apart");
    }
    if (parts.stream()
        .anyMatch(
            part -> part instanceof Part.Variable other && other.name().equals(variable.name()))) {
      throw new IllegalArgumentException("the variable " + variable.name() + " stands there twice");
    }
    parts.add(variable);
  }

  /** The names of the variables, in their order. */
  public List<String> variables() {
    return parts.stream()
        .filter(Part.Variable.class::isInstance)
        .map(part -> ((Part.Variable) part).name())
        .toList();
  }

  /** How many characters of the URIs that match are certain. */
  int literalLength() {
    return parts.stream()
        .mapToInt(part -> part instanceof Part.Literal literal ? literal.text().length() : 0)
        .sum();
  }

  /** How many variables may take several segments. */
  long restCount() {
    return parts.stream()
        .filter(part -> part instanceof Part.Variable variable && variable.reach() == Reach.REST)
        .count();
  }

  /**
   * The values of the variables in {@code uri}, percent-decoded; empty if it does not match. Where it matches in several
   * ways, {@code {name}} takes as little and {@code {+name}} as much as it can. A value that would climb out of its place,
   * by a segment {@code ..}, matches nothing, however it is encoded.
   */
  public Optional<Map<String, String>> match(String uri) {
    if (!parts.isEmpty()
        && parts.get(0) instanceof Part.Literal first
        && !uri.startsWith(first.text())) {
      return Optional.empty();
    }
    BitSet[] fits = fits(uri);
    return fits[0].get(0) ? values(uri, fits) : Optional.empty();
  }

  /**
   * For every part, where it may begin so that it and all parts after it match. Going backwards finds a value that contains
   * what follows it, and takes no more time than the URI is long.
   */
  private BitSet[] fits(String uri) {
    BitSet[] fits = new BitSet[parts.size() + 1];
    fits[parts.size()] = new BitSet();
    fits[parts.size()].set(uri.length());
    for (int i = parts.size() - 1; i >= 0; i--) {
      BitSet ends = fits[i + 1];
      if (parts.get(i) instanceof Part.Literal literal) {
        fits[i] = begins(literal.text(), uri, ends);
      } else if (((Part.Variable) parts.get(i)).reach() == Reach.REST) {
        fits[i] = new BitSet();
        fits[i].set(0, Math.max(0, ends.length() - 1));
      } else {
        fits[i] = begins(uri, ends);
      }
    }
    return fits;
  }

  private static BitSet begins(String literal, String uri, BitSet ends) {
    BitSet begins = new BitSet();
    for (int end = ends.nextSetBit(literal.length()); end >= 0; end = ends.nextSetBit(end + 1)) {
      begins.set(end - literal.length(), uri.startsWith(literal, end - literal.length()));
    }
    return begins;
  }

  /** Where a variable may begin that stays in its segment. */
  private static BitSet begins(String uri, BitSet ends) {
    BitSet begins = new BitSet();
    boolean reached = false;
    for (int at = uri.length() - 1; at >= 0; at--) {
      reached = "/?#".indexOf(uri.charAt(at)) < 0 && (reached || ends.get(at + 1));
      begins.set(at, reached);
    }
    return begins;
  }

  private Optional<Map<String, String>> values(String uri, BitSet[] fits) {
    Map<String, String> values = new LinkedHashMap<>();
    int at = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Part.Literal literal) {
        at += literal.text().length();
        continue;
      }
      Part.Variable variable = (Part.Variable) parts.get(i);
      BitSet ends = fits[i + 1];
      int end = variable.reach() == Reach.REST ? ends.length() - 1 : ends.nextSetBit(at + 1);
      Optional<String> value =
          PercentEncoding.decode(uri.substring(at, end)).filter(UriTemplate::staysInPlace);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.put(variable.name(), value.get());
      at = end;
    }
    return Optional.of(values);
  }

  private static boolean staysInPlace(String value) {
    return !List.of(value.split("[/\\\\]", -1)).contains("..") && value.indexOf(0) < 0;
  }

  /** Templates of one spelling are one template. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UriTemplate template && template.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
