package com.leanmcp.processor.check;

import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.ResourceModel;
import com.leanmcp.processor.model.ServiceModel;
import com.leanmcp.processor.model.ToolModel;
import com.leanmcp.processor.model.ToolUi;
import com.leanmcp.processor.model.ViewModel;
import com.leanmcp.processor.model.Written;
import com.leanmcp.schema.Format;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges views and the tools that name them (MCP Apps 2026-01-26). */
final class ViewRules {
  private static final String SCHEME = "ui://";
  private static final Pattern ORIGIN =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://(?:\\*\\.)?[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*"
          + "(?::(?:\\d+|\\*))?");
  private static final Pattern CLIMBS = Pattern.compile("(?:^|/)\\.{0,2}(?:/|$)");

  private ViewRules() {}

  static List<Problem> check(ServiceModel service) {
    List<Problem> problems = new ArrayList<>();
    service.tools().forEach(tool -> tool(tool, problems));
    Map<String, String> taken = new HashMap<>();
    for (ResourceModel each : service.resources()) {
      taken.put(each.uri().value(), "the method " + each.call().method());
    }
    for (ViewModel view : service.views()) {
      view(view, problems);
      String other =
          taken.putIfAbsent(view.uri().value(), "the view " + view.file().value());
      if (other != null) {
        problems.add(Diagnostic.DUPLICATE_URI.at(
            view.uri().place(),
            "the URI \"" + view.uri().value() + "\" is taken by " + other
                + " of this service; give one of them another"));
      }
    }
    return problems;
  }

  private static void tool(ToolModel tool, List<Problem> problems) {
    ToolUi ui = tool.ui();
    ui.view().ifPresent(uri -> uri("the view of a tool", uri, problems));
    ui.clash()
        .ifPresent(meta -> problems.add(Diagnostic.CLASHING_UI.at(
            meta.place(),
            "meta has \"ui\", which @Tool(ui = …) and visibility write; say it in one of them")));
    ui.visibility()
        .filter(callers -> callers.value().isEmpty())
        .ifPresent(callers -> problems.add(Diagnostic.BROKEN_VIEW.at(
            callers.place(),
            "visibility is empty, so nobody may call the tool; name MODEL, APP or both")));
  }

  private static void view(ViewModel view, List<Problem> problems) {
    uri("the URI of a view", view.uri(), problems);
    if (CLIMBS.matcher(view.path().substring(1)).find()) {
      problems.add(Diagnostic.BROKEN_VIEW.at(
          view.file().place(),
          "the file \"" + view.file().value()
              + "\" is none of a class path; write one such as picker.html"));
    } else if (view.presence() == ViewModel.Presence.MISSING) {
      problems.add(Diagnostic.MISSING_VIEW_FILE.at(
          view.file().place(),
          "the file " + view.path() + " is not where the classes go, and without it the server"
              + " does not start; put it in src/main/resources" + view.path()));
    }
    view.policy().domains().values().stream()
        .flatMap(List::stream)
        .filter(origin -> !ORIGIN.matcher(origin.value()).matches())
        .forEach(origin -> problems.add(Diagnostic.BROKEN_VIEW.at(
            origin.place(),
            "\"" + origin.value() + "\" is no origin; write one such as https://api.example.com or"
                + " https://*.example.com")));
  }

  private static void uri(String what, Written<String> uri, List<Problem> problems) {
    fault(uri.value())
        .ifPresent(fault -> problems.add(Diagnostic.BROKEN_VIEW_URI.at(
            uri.place(), what + " is \"" + uri.value() + "\", which " + fault)));
  }

  private static Optional<String> fault(String uri) {
    if (!uri.startsWith(SCHEME) || uri.length() == SCHEME.length()) {
      return Optional.of("does not begin with ui://; write one such as ui://seats/picker");
    }
    return Format.URI.matches(uri)
        ? Optional.empty()
        : Optional.of("has characters that no URI has there; percent-encode them");
  }
}
