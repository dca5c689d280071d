package com.leanmcp.examples.everything;

import com.leanmcp.annotation.Completion;
import com.leanmcp.annotation.Resource;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import com.leanmcp.service.LiveServices;
import java.util.List;
import java.util.stream.Stream;

/** Resources: text, bytes, a template, and one whose readers are told when it changes. */
final class ResourceService {
  private static final String WATCHED = "test://watched-resource";

  record Data(String id, boolean templateTest, String data) {}

  private final LiveServices services;
  private volatile String watched = "Watched resource content";

  ResourceService(LiveServices services) {
    this.services = services;
  }

  /** A text that stays as it is. */
  @Resource(uri = "test://static-text", name = "static-text", title = "A text")
  String text() {
    return "This is the content of the static text resource.";
  }

  /** A picture. */
  @Resource(uri = "test://static-binary", name = "static-binary", mimeType = "image/png")
  byte[] picture() {
    return Media.PICTURE;
  }

  /**
   * Data by number.
   *
   * @param id the number
   */
  @Resource(uri = "test://template/{id}/data", name = "template-data")
  Data data(String id) {
    return new Data(id, true, "Data for ID: " + id);
  }

  @Completion(resource = "test://template/{id}/data", argument = "id")
  List<String> ids(String start) {
    return Stream.of("1", "12", "123", "2").filter(id -> id.startsWith(start)).toList();
  }

  /** A text that may change. */
  @Resource(uri = WATCHED, name = "watched-resource")
  String watched() {
    return watched;
  }

  /** Change the watched resource and tell those who subscribed to it. */
  @Tool(name = "test_update_watched_resource", destructiveHint = false)
  void update(@SchemaConstraint(description = "What it holds from now on") String text) {
    watched = text;
    services.resourceUpdated(WATCHED);
  }
}
