package com.leanmcp.processor.check;

import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.PropertyModel;
import com.leanmcp.processor.model.Spelling;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.Written;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges the headers of the arguments of one tool (MCP specification, Server Features, Tools, x-mcp-header). */
final class HeaderRules {
  /** RFC 9110 section 5.6.2. */
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

  private final Set<String> taken = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private HeaderRules() {}

  static List<Problem> check(List<PropertyModel> arguments) {
    HeaderRules rules = new HeaderRules();
    arguments.forEach(rules::property);
    return rules.problems;
  }

  static boolean isToken(String name) {
    return TOKEN.matcher(name).matches();
  }

  private void property(PropertyModel property) {
    TypeModel type = property.type().present();
    property.constraints().labels().header().ifPresent(header -> header(header, type));
    if (type instanceof TypeModel.Structure structure) {
      structure.properties().forEach(this::property);
    } else {
      unreachable(type);
    }
  }

  private void header(Written<String> header, TypeModel type) {
    String name = header.value();
    if (!isToken(name)) {
      report(
          header,
          "the header \"" + name + "\" is no token; use letters, digits and !#$%&'*+-.^_`|~");
    } else if (!(type instanceof TypeModel.Text
        || type instanceof TypeModel.Enumeration
        || type instanceof TypeModel.Whole
        || type instanceof TypeModel.Bool)) {
      report(
          header,
          "a header cannot carry " + Spelling.of(type) + "; it is for strings, integers, booleans"
              + " and enums");
    } else if (!taken.add(name.toLowerCase(Locale.ROOT))) {
      report(
          header,
          "the header \"" + name + "\" is taken by another argument of the tool; headers differ by"
              + " more than case");
    }
  }

  /** A header names one value that is always there to be found, so it cannot stand inside of a list or a choice. */
  private void unreachable(TypeModel type) {
    if (type instanceof TypeModel.Sequence sequence) {
      unreachableInside(sequence.element());
    } else if (type instanceof TypeModel.Mapping mapping) {
      unreachableInside(mapping.value());
    } else if (type instanceof TypeModel.Choice choice) {
      choice.variants().forEach(variant -> unreachableInside(variant.structure()));
    }
  }

  private void unreachableInside(TypeModel type) {
    unreachable(type);
    if (type instanceof TypeModel.Structure structure) {
      for (PropertyModel property : structure.properties()) {
        property
            .constraints()
            .labels()
            .header()
            .ifPresent(header -> report(
                header,
                "the header \"" + header.value()
                    + "\" is inside of a list, a map or a sealed interface; use it for an argument"
                    + " or a component of one"));
        unreachableInside(property.type().present());
      }
    }
  }

  private void report(Written<String> header, String text) {
    problems.add(Diagnostic.BROKEN_HEADER.at(header.place(), text));
  }
}
