package com.acme.offer;

import com.leanmcp.annotation.Authenticated;
import com.leanmcp.annotation.Completion;
import com.leanmcp.annotation.NonBlocking;
import com.leanmcp.annotation.Resource;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.content.ResourceContents;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.service.McpContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Every kind of resource there is. */
@Authenticated
class LibraryService {
  record Book(String title, Optional<Integer> year) {}

  record Page(String shelf, @SchemaConstraint(minimum = 1) int number) {}

  sealed interface Medium permits Paper, Film {}

  record Paper(int sheets) implements Medium {}

  record Film(int minutes) implements Medium {}

  /** The rules of the house. */
  @Resource
  @NonBlocking
  String rules() {
    return "Be quiet";
  }

  /** The floor plan. */
  @Resource(
      uri = "library://plan",
      name = "plan",
      title = "Floor plan",
      mimeType = "image/png",
      size = 3,
      audience = {"user", "assistant"},
      priority = 0.5,
      icons = {"https://example.com/plan.png", "data:image/png;base64,AAAA"},
      meta = "{\"a\":1}")
  byte[] plan(McpContext context) {
    return new byte[] {1, 2, 3};
  }

  /** One page. */
  @Resource(uri = "library://shelf/{shelf}/{number}")
  String page(Page page) {
    return page.shelf() + " " + page.number();
  }

  /** One file. */
  @Resource(uri = "library:///{+path}", mimeType = "text/markdown")
  ResourceContents file(String path) {
    return path.equals("none") ? null : ResourceContents.text("library:///" + path, "text/plain", path);
  }

  /** All files. */
  @Resource(uri = "library://all", audience = "assistant")
  List<? extends ResourceContents> all() {
    return List.of(ResourceContents.blob("library://all/1", "image/png", new byte[0]));
  }

  /** The book of the day. */
  @Resource
  Book book() {
    return new Book("Emma", Optional.of(1815));
  }

  /** Any medium. */
  @Resource
  CompletableFuture<Medium> medium() {
    return CompletableFuture.completedFuture(new Film(90));
  }

  /** All books. */
  @Resource
  @SchemaConstraint(maxItems = 1)
  List<Book> books() {
    return List.of();
  }

  /** Books by shelf. */
  @Resource
  Map<String, Book> shelves() {
    return Map.of();
  }

  /** Free-form JSON. */
  @Resource
  JsonValue free() {
    return new JsonString("free");
  }

  /** How many books there are. */
  @Resource
  int count() {
    return 7;
  }

  /**
   * The old catalogue.
   *
   * @deprecated gone with the fire
   */
  @Deprecated
  @Resource(priority = 0)
  String catalogue() {
    return null;
  }

  @Completion(resource = "library://shelf/{shelf}/{number}", argument = "shelf")
  List<String> shelf(String start) {
    return List.of(start + "!");
  }
}
