package com.leanmcp.ask;

import com.leanmcp.content.Content;
import com.leanmcp.content.Role;
import com.leanmcp.content.TextContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a model said (MCP schema, CreateMessageResult).
 *
 * @param stopReason why it ended, where the client tells
 */
public record Sampled(Role role, List<Content> content, String model, Optional<String> stopReason) {
  public Sampled {
    content = List.copyOf(content);
  }

  /** The texts of it, each on a line. */
  public String text() {
    return content.stream()
        .filter(TextContent.class::isInstance)
        .map(each -> ((TextContent) each).text())
        .collect(Collectors.joining("\n"));
  }
}
