package com.acme.app;

import com.leanmcp.access.AccessRule;
import com.leanmcp.json.JsonReader;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.AppPage;
import com.leanmcp.service.ResourceDefinition;
import com.leanmcp.service.ResourceReply;
import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.util.List;
import javax.annotation.processing.Generated;

/** What {@link SeatService} offers. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class SeatServiceTable implements ServiceTable {
  private static final String TAKE_INPUT =
      "{\"type\":\"object\",\"properties\":{\"seat\":{\"type\":\"string\"}},\"required\":[\"seat\"],"
      + "\"additionalProperties\":false}";

  private static final List<ToolDefinition> TOOLS = List.of(
      ToolDefinition.named("seats")
          .description("The seats that are free.")
          .meta("{\"com.acme/owner\":\"sales\",\"ui\":{\"resourceUri\":\"ui://seats/picker\"}}")
          .view("ui://seats/picker")
          .access(AccessRule.authenticated())
          .build(),
      ToolDefinition.named("take")
          .description("Takes a seat.")
          .meta("{\"ui\":{\"resourceUri\":\"ui://seats/picker\",\"visibility\":[\"app\"]}}")
          .inputSchema(TAKE_INPUT)
          .view("ui://seats/picker")
          .access(AccessRule.authenticated())
          .build(),
      ToolDefinition.named("count")
          .description("Asks how many there are.")
          .meta("{\"ui\":{\"visibility\":[\"model\",\"app\"]}}")
          .access(AccessRule.authenticated())
          .build());

  private static final List<ResourceDefinition> RESOURCES = List.of(
      ResourceDefinition.at("ui://seats/picker", "picker")
          .mimeType(AppPage.MIME_TYPE)
          .access(AccessRule.authenticated())
          .build(),
      ResourceDefinition.at("ui://seats/plan", "plan")
          .title("The plan")
          .description("Shows where the seats are.")
          .meta(
              "{\"ui\":{\"csp\":{\"connectDomains\":[\"https://api.example.com\","
              + "\"wss://*.example.com:8443\"],\"resourceDomains\":[\"https://cdn.example.com\"],"
              + "\"frameDomains\":[\"https://maps.example.com\"],"
              + "\"baseUriDomains\":[\"https://cdn.example.com\"]},\"permissions\":{\"geolocation\":{},"
              + "\"clipboardWrite\":{}},\"domain\":\"seats.example.com\",\"prefersBorder\":false}}")
          .mimeType(AppPage.MIME_TYPE)
          .access(AccessRule.authenticated())
          .build(),
      ResourceDefinition.at("ui://seats/hall", "hall")
          .mimeType(AppPage.MIME_TYPE)
          .access(AccessRule.authenticated())
          .build());

  private static final List<String> TAKE_PROPERTIES = List.of("seat");

  private final SeatService service;

  private final AppPage pickerPage = AppPage.read(
      "ui://seats/picker",
      "/com/acme/app/picker.html",
      SeatService.class.getResourceAsStream("/com/acme/app/picker.html"),
      "{}");

  private final AppPage page = AppPage.read(
      "ui://seats/plan",
      "/com/acme/app/2-plan.html",
      SeatService.class.getResourceAsStream("/com/acme/app/2-plan.html"),
          "{\"ui\":{\"csp\":{\"connectDomains\":[\"https://api.example.com\","
          + "\"wss://*.example.com:8443\"],\"resourceDomains\":[\"https://cdn.example.com\"],"
          + "\"frameDomains\":[\"https://maps.example.com\"],"
          + "\"baseUriDomains\":[\"https://cdn.example.com\"]},\"permissions\":{\"geolocation\":{},"
          + "\"clipboardWrite\":{}},\"domain\":\"seats.example.com\",\"prefersBorder\":false}}");

  private final AppPage hallPage = AppPage.read(
      "ui://seats/hall",
      "/com/acme/app/hall.html",
      SeatService.class.getResourceAsStream("/com/acme/app/hall.html"),
      "{}");

  private SeatServiceTable(SeatService service) {
    this.service = service;
  }

  /** Binds the table to {@code service}. */
  public static SeatServiceTable of(SeatService service) {
    return new SeatServiceTable(service);
  }

  @Override
  public String service() {
    return "com.acme.app.SeatService";
  }

  @Override
  public List<ToolDefinition> tools() {
    return TOOLS;
  }

  @Override
  public ToolReply call(String tool, ServiceCall call) throws Exception {
    return switch (tool) {
      case "seats" -> seats(call);
      case "take" -> take(call);
      case "count" -> count(call);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  @Override
  public List<ResourceDefinition> resources() {
    return RESOURCES;
  }

  @Override
  public ResourceReply read(String resource, ServiceCall call) throws Exception {
    return switch (resource) {
      case "ui://seats/picker" -> pickerPage.reply();
      case "ui://seats/plan" -> page.reply();
      case "ui://seats/hall" -> hallPage.reply();
      default -> throw new IllegalArgumentException("no resource " + resource);
    };
  }

  private ToolReply seats(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    return new ToolReply.Text(service.seats());
  }

  private ToolReply take(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    String seat = null;
    boolean hasSeat = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "seat" -> {
          if (hasSeat) {
            violations.duplicate("seat");
          }
          hasSeat = true;
          violations.enter("seat");
          seat = Strings.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, TAKE_PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasSeat) {
      violations.missing("seat", "a string");
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    service.take(seat);
    return new ToolReply.Empty();
  }

  private ToolReply count(ServiceCall call) {
    JsonReader in = call.arguments();
    Violations violations = call.violations();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.unknown(name, List.of());
      in.skip();
    }
    if (!violations.isEmpty()) {
      return new ToolReply.Refused(violations);
    }
    return new ToolReply.Text(String.valueOf(service.count()));
  }
}
