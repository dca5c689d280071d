package com.leanmcp;

import com.leanmcp.schema.NearestName;
import com.leanmcp.service.AppPage;
import com.leanmcp.service.Catalog;
import com.leanmcp.service.ResourceDefinition;
import java.util.List;
import java.util.Optional;

/** The view that a tool names exists on the server, and is one (MCP Apps 2026-01-26, Resource Discovery). */
final class ViewChecks {
  private ViewChecks() {}

  static void requireViews(Catalog catalog) {
    for (Catalog.Tool tool : catalog.tools()) {
      tool.definition().view().flatMap(uri -> fault(uri, catalog)).ifPresent(fault -> {
        throw new IllegalStateException("the tool " + tool.definition().name() + " of "
            + tool.table().service() + " has the view "
            + tool.definition().view().get()
            + ", " + fault);
      });
    }
  }

  private static Optional<String> fault(String uri, Catalog catalog) {
    Optional<Catalog.Readable> found = catalog.readable(uri);
    if (found.isEmpty()) {
      return Optional.of("which no service offers; " + cure(uri, catalog));
    }
    return found
        .get()
        .resource()
        .definition()
        .mimeType()
        .filter(type -> !type.equals(AppPage.MIME_TYPE))
        .map(type -> "which is a resource of the type " + type + "; give it the type "
            + AppPage.MIME_TYPE + ", or offer an HTML file with @AppView");
  }

  private static String cure(String uri, Catalog catalog) {
    List<String> views = catalog.resources().stream()
        .map(Catalog.Resource::definition)
        .filter(each -> each.mimeType().filter(AppPage.MIME_TYPE::equals).isPresent())
        .map(ResourceDefinition::uri)
        .toList();
    return NearestName.of(uri, views)
        .map(near -> "did you mean \"" + near + "\"?")
        .orElse("offer it with @AppView(uri = \"" + uri + "\", file = …) on a service");
  }
}
