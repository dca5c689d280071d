package com.leanmcp.examples.everything;

import com.leanmcp.annotation.NonBlocking;
import com.leanmcp.annotation.Tool;
import com.leanmcp.content.AudioContent;
import com.leanmcp.content.Content;
import com.leanmcp.content.EmbeddedResource;
import com.leanmcp.content.ImageContent;
import com.leanmcp.content.ResourceContents;
import java.util.List;

/** What a tool can return: a text, a picture, a sound, a resource, or several of them. */
final class ContentService {
  /** Answer with a text. */
  @Tool(name = "test_simple_text", readOnlyHint = true)
  @NonBlocking
  String text() {
    return "This is a simple text response for testing.";
  }

  /** Answer with a picture. */
  @Tool(name = "test_image_content", readOnlyHint = true)
  @NonBlocking
  ImageContent picture() {
    return Content.image(Media.PICTURE, "image/png");
  }

  /** Answer with a sound. */
  @Tool(name = "test_audio_content", readOnlyHint = true)
  @NonBlocking
  AudioContent sound() {
    return Content.audio(Media.SOUND, "audio/wav");
  }

  /** Answer with a resource, contents included. */
  @Tool(name = "test_embedded_resource", readOnlyHint = true)
  @NonBlocking
  EmbeddedResource resource() {
    return Content.resource(ResourceContents.text(
        "test://embedded-resource", "text/plain", "This is an embedded resource content."));
  }

  /** Answer with a text, a picture and a resource. */
  @Tool(name = "test_multiple_content_types", readOnlyHint = true)
  @NonBlocking
  List<Content> several() {
    return List.of(
        Content.text("Multiple content types test:"),
        Content.image(Media.PICTURE, "image/png"),
        Content.resource(ResourceContents.text(
            "test://mixed-content-resource",
            "application/json",
            "{\"test\":\"data\",\"value\":123}")));
  }
}
