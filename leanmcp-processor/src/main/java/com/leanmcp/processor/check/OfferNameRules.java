package com.leanmcp.processor.check;

import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.OfferKind;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.Written;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges the names of tools, or those of prompts (MCP specification, Server Features, Tools, Tool Names). */
final class OfferNameRules {
  private static final int LONGEST = 128;
  private static final Pattern ILLEGAL = Pattern.compile("[^A-Za-z0-9_.-]");

  private final OfferKind kind;
  private final Diagnostic illegal;
  private final Diagnostic duplicate;
  private final Map<String, String> methods = new HashMap<>();

  /** Rules for one kind of one service. */
  OfferNameRules(OfferKind kind, Diagnostic illegal, Diagnostic duplicate) {
    this.kind = kind;
    this.illegal = illegal;
    this.duplicate = duplicate;
  }

  /** Judges the name of one method, and notes it. */
  List<Problem> check(Written<String> name, String method) {
    Optional<Problem> problem = fault(name.value())
        .map(text -> illegal.at(name.place(), text))
        .or(() -> Optional.ofNullable(methods.get(name.value()))
            .map(other -> duplicate.at(name.place(), taken(name.value(), other))));
    methods.putIfAbsent(name.value(), method);
    return problem.stream().toList();
  }

  private String taken(String name, String other) {
    return "the " + kind.noun() + " name \"" + name + "\" is taken by the method " + other
        + " of this service; give one of them another name with @" + kind.annotation()
        + "(name = …)";
  }

  private Optional<String> fault(String name) {
    String start = "the " + kind.noun() + " name ";
    if (name.isEmpty()) {
      return Optional.of(start + "is empty; leave it out to use the method's name");
    }
    start += "\"" + name + "\" ";
    if (name.length() > LONGEST) {
      return Optional.of(start + "has " + name.length() + " characters; use at most " + LONGEST);
    }
    return ILLEGAL.matcher(name).find()
        ? Optional.of(
            start + "contains " + illegal(name) + "; use letters A-Z, a-z, digits, '_', '-' or '.'")
        : Optional.empty();
  }

  private static String illegal(String name) {
    int character = ILLEGAL
        .matcher(name)
        .results()
        .findFirst()
        .map(found -> name.codePointAt(found.start()))
        .orElseThrow();
    return character == ' ' ? "a space" : "'" + Character.toString(character) + "'";
  }
}
