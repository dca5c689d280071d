package com.leanmcp.processor.check;

import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.ResourceModel;
import com.leanmcp.processor.model.Written;
import com.leanmcp.schema.Format;
import com.leanmcp.schema.NearestName;
import com.leanmcp.service.UriTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges the resources of one service. */
final class ResourceRules {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");
  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*\\}");
  private static final Pattern MEDIA_TYPE = Pattern.compile("[^/\\s]+/[^/\\s]+(?:\\s*;.*)?");
  private static final List<String> ROLES = List.of("user", "assistant");

  private final Map<String, String> methods = new HashMap<>();

  /** Judges one resource, and notes its URI. */
  List<Problem> check(ResourceModel resource) {
    List<Problem> problems = new ArrayList<>();
    Written<String> uri = resource.uri();
    Optional<String> fault = fault(resource);
    fault.ifPresent(text -> problems.add(Diagnostic.BROKEN_URI.at(uri.place(), text)));
    if (fault.isEmpty()) {
      problems.addAll(VariableRules.check(resource));
    }
    String other = methods.putIfAbsent(uri.value(), resource.call().method());
    if (other != null) {
      problems.add(Diagnostic.DUPLICATE_URI.at(
          uri.place(),
          "the URI \"" + uri.value() + "\" is taken by the method " + other
              + " of this service; give one of them another with @Resource(uri = …)"));
    }
    hints(resource, problems);
    return problems;
  }

  private static Optional<String> fault(ResourceModel resource) {
    String uri = resource.uri().value();
    if (!SCHEME.matcher(uri).matches()) {
      return Optional.of(
          "the resource URI \"" + uri + "\" has no scheme; write one such as ui://weather/today");
    }
    if (resource.isTemplate()) {
      try {
        UriTemplate.parse(uri);
      } catch (IllegalArgumentException e) {
        return Optional.of("the URI template \"" + uri + "\" is broken: " + e.getMessage());
      }
    }
    return Format.URI.matches(VARIABLE.matcher(uri).replaceAll("x"))
        ? Optional.empty()
        : Optional.of("the resource URI \"" + uri
            + "\" has characters that no URI has there; percent-encode them");
  }

  private static void hints(ResourceModel resource, List<Problem> problems) {
    resource
        .mimeType()
        .filter(type -> !MEDIA_TYPE.matcher(type.value()).matches())
        .ifPresent(type -> problems.add(Diagnostic.BROKEN_ANNOTATION.at(
            type.place(),
            "mimeType is \"" + type.value()
                + "\"; write a type and a subtype such as text/plain")));
    resource
        .size()
        .filter(size -> size.value() < 0)
        .ifPresent(size -> problems.add(Diagnostic.BROKEN_ANNOTATION.at(
            size.place(), "size is " + size.value() + "; use 0 or more, or leave it out")));
    resource
        .priority()
        .filter(priority -> !(priority.value() >= 0 && priority.value() <= 1))
        .ifPresent(priority -> problems.add(Diagnostic.BROKEN_ANNOTATION.at(
            priority.place(), "priority is " + priority.value() + "; use a number from 0 to 1")));
    for (Written<String> role : resource.audience()) {
      if (!ROLES.contains(role.value())) {
        String cure = NearestName.of(role.value(), ROLES)
            .map(near -> "did you mean \"" + near + "\"?")
            .orElse("use \"user\" or \"assistant\"");
        problems.add(Diagnostic.BROKEN_ANNOTATION.at(
            role.place(), "audience has \"" + role.value() + "\", which is no role; " + cure));
      }
    }
  }
}
