package com.acme;

import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.service.McpContext;
import java.util.List;
import java.util.Optional;
import org.mcpjava.server.tools.Tool;
import org.mcpjava.server.tools.ToolArg;

/** Tools with the annotations of another library, beside ours. */
final class SharedTools {
  record Forecast(String city, int days) {}

  /** Get a forecast. */
  @Tool(
      title = "Forecast",
      annotations = @Tool.Annotations(title = "Forecast", readOnlyHint = true, openWorldHint = false),
      structuredContent = true)
  Forecast forecast(
      McpContext context,
      @ToolArg(name = "city-name", description = "Where") @SchemaConstraint(minLength = 1)
          String city,
      @ToolArg(defaultValue = "3", required = false) int days,
      @ToolArg(required = false) String unit,
      @ToolArg(description = "") Optional<String> note) {
    return new Forecast(city + unit + note.orElse(""), days);
  }

  @Tool(
      name = "compare_all",
      description = "Compare forecasts.",
      annotations = @Tool.Annotations(title = "Compare"))
  String compare(Forecast only) {
    return only.city();
  }

  /** Ours wins where both speak. */
  @Tool(name = "theirs", description = "Theirs.", title = "Theirs")
  @com.leanmcp.annotation.Tool(name = "ours", idempotentHint = true)
  String both(@ToolArg(name = "list", defaultValue = "") @SchemaConstraint(maxItems = 2) List<String> all) {
    return String.join(",", all);
  }
}
