package com.leanmcp.tests.service;

import com.leanmcp.access.AuthUser;
import com.leanmcp.annotation.Authenticated;
import com.leanmcp.annotation.Completion;
import com.leanmcp.annotation.Resource;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import com.leanmcp.content.ResourceContents;
import com.leanmcp.service.LiveServices;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resources of every kind, templates and what completes them; one resource changes while the server runs. */
public final class LibraryService {
  /** The resource that changes. */
  public static final String MOTTO = "library://motto";

  private final Map<Integer, Book> books = Map.of(1, new Book("Emma"), 2, new Book("Ulysses"));
  private final LiveServices services;
  private volatile String motto = "Read on";

  public LibraryService(LiveServices services) {
    this.services = services;
  }

  public record Book(String title) {}

  /** The motto. */
  @Resource(uri = MOTTO, title = "Motto", size = 7, audience = "user", priority = 0.5)
  public String motto() {
    return motto;
  }

  /** Set the motto. */
  @Tool(name = "set_motto")
  public void setMotto(String text) {
    motto = text;
    services.resourceUpdated(MOTTO);
  }

  /** The seal. */
  @Resource(mimeType = "image/png")
  public byte[] seal() {
    return new byte[] {1, 2, 3};
  }

  /** Two leaflets at once. */
  @Resource(uri = "library://leaflets")
  public List<ResourceContents> leaflets() {
    return List.of(
        ResourceContents.text("library://leaflets/1", "text/plain", "Silence"),
        ResourceContents.blob("library://leaflets/2", "image/png", new byte[] {9}));
  }

  /** One book. */
  @Resource(uri = "book://{number}")
  public @Nullable Book book(@SchemaConstraint(minimum = 1) int number) {
    return books.get(number);
  }

  /** The page at a path. */
  @Resource(uri = "page:///{+path}", mimeType = "text/markdown")
  public String page(String path) {
    return "the page " + path;
  }

  /** A shelf, whose name has no slashes. */
  @Resource(uri = "shelf://{name}/content")
  public String shelf(String name) {
    return "the shelf " + name;
  }

  @Completion(resource = "shelf://{name}/content", argument = "name")
  public List<String> shelves(String start) {
    return List.of("novels", "poems", "plays").stream()
        .filter(name -> name.startsWith(start))
        .toList();
  }

  /** What the caller has borrowed. */
  @Resource(uri = "library://loans")
  @Authenticated
  public String loans(AuthUser user) {
    return "the loans of " + user.userId();
  }

  /** A resource that cannot be read. */
  @Resource(uri = "library://burnt")
  public String burnt() {
    throw new IllegalStateException("a canary in the resource");
  }
}
