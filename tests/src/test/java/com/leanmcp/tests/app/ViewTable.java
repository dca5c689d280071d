package com.leanmcp.tests.app;

import com.leanmcp.service.AppPage;
import com.leanmcp.service.ResourceDefinition;
import com.leanmcp.service.ResourceReply;
import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A tool with a view, and perhaps that view, as generated tables offer them. */
record ViewTable(String view, List<ResourceDefinition> resources) implements ServiceTable {
  static final String PICKER = "ui://seats/picker";
  static final String HTML = "<!doctype html><title>Pl\u00e4tze</title>";
  private static final String META =
      "{\"ui\":{\"csp\":{\"connectDomains\":[\"https://a.example\"]}}}";

  /** With the view. */
  static ViewTable whole() {
    return new ViewTable(PICKER, List.of(resource(AppPage.MIME_TYPE)));
  }

  static ResourceDefinition resource(String type) {
    return ResourceDefinition.at(PICKER, "picker").mimeType(type).meta(META).build();
  }

  @Override
  public String service() {
    return "com.acme.SeatService";
  }

  @Override
  public List<ToolDefinition> tools() {
    return List.of(ToolDefinition.named("seats")
        .meta("{\"ui\":{\"resourceUri\":\"" + view + "\"}}")
        .view(view)
        .build());
  }

  @Override
  public ToolReply call(String tool, ServiceCall call) {
    return new ToolReply.Text("A1");
  }

  @Override
  public ResourceReply read(String resource, ServiceCall call) {
    return AppPage.read(
            resource,
            "/picker.html",
            new ByteArrayInputStream(HTML.getBytes(StandardCharsets.UTF_8)),
            META)
        .reply();
  }
}
