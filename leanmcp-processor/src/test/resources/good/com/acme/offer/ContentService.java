package com.acme.offer;

import com.leanmcp.annotation.ClientCapability;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import com.leanmcp.content.Content;
import com.leanmcp.content.ImageContent;
import com.leanmcp.content.ToolResult;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Tools that say all of their results themselves. */
public final class ContentService extends Offers {
  record Region(@SchemaConstraint(header = "Region") String code) {}

  record Order(Region region, @SchemaConstraint(header = "Rush", name = "rush-it") boolean rush) {}

  /** One content. */
  @Tool
  Content one() {
    return Content.text("one");
  }

  /** One picture. */
  @Tool(icons = "https://example.com/picture.png", meta = "{\"a\": [1, 2]}")
  ImageContent picture() {
    return null;
  }

  /** Several contents. */
  @Tool
  List<? extends Content> several() {
    return List.of(Content.text("one"), Content.link("ui://two", "two"));
  }

  /** The whole result. */
  @Tool(needs = {ClientCapability.SAMPLING, ClientCapability.ROOTS})
  ToolResult whole(@SchemaConstraint(header = "Count") int count) {
    return ToolResult.error("no " + count);
  }

  /** The whole result, later. */
  @Tool
  CompletionStage<ToolResult> later(Order order) {
    return null;
  }

  /** Done otherwise now. */
  @Deprecated
  @Tool
  void old() {}
}
