package com.leanmcp.service;

import com.leanmcp.content.ResourceContents;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The HTML of a view, read once (MCP Apps 2026-01-26, UI Resource Format). Generated code is its user. */
public final class AppPage {
  /** The type of a view. */
  public static final String MIME_TYPE = "text/html;profile=mcp-app";

  private final ResourceReply reply;

  private AppPage(ResourceReply reply) {
    this.reply = reply;
  }

  /**
   * Reads a view to its end.
   *
   * @param uri its URI
   * @param file where it is on the class path, beginning with a slash
   * @param html what the class loader found there; null where that is nothing
   * @param meta the {@code _meta} of what it holds, as the text of a JSON object
   * @throws IllegalStateException if there is no such file or it is not UTF-8; the message says how to mend it
   */
  public static AppPage read(String uri, String file, @Nullable InputStream html, String meta) {
    if (html == null) {
      throw new IllegalStateException("the view " + uri + " is the file " + file
          + ", which is not on the class path; put it in src/main/resources" + file
          + " or mend the file of @AppView");
    }
    try (html;
        JsonReader in = JsonSlice.of(meta).reader()) {
      String text = StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(html.readAllBytes()))
          .toString();
      JsonObject object = (JsonObject) JsonValue.read(in);
      return new AppPage(new ResourceReply.Full(
          List.of(new ResourceContents.Text(uri, Optional.of(MIME_TYPE), text, object))));
    } catch (CharacterCodingException e) {
      throw new IllegalStateException(
          "the file " + file + " of the view " + uri + " is not UTF-8; save it as UTF-8", e);
    } catch (IOException e) {
      throw new IllegalStateException(
          "the file " + file + " of the view " + uri + " cannot be read", e);
    }
  }

  /** What reading the resource answers. */
  public ResourceReply reply() {
    return reply;
  }
}
