package com.leanmcp.examples.everything;

import com.leanmcp.annotation.Completion;
import com.leanmcp.annotation.Prompt;
import com.leanmcp.content.Content;
import com.leanmcp.content.PromptMessage;
import com.leanmcp.content.ResourceContents;
import java.util.List;

/** Prompts: a text, one with arguments, and messages with a resource or a picture. */
final class PromptService {
  private static final List<String> CITIES = List.of("paris", "parma", "porto");

  /** A prompt without arguments. */
  @Prompt(name = "test_simple_prompt")
  String simple() {
    return "This is a simple prompt for testing.";
  }

  /**
   * A prompt with two arguments.
   *
   * @param arg1 the first; a city is offered
   * @param arg2 the second
   */
  @Prompt(name = "test_prompt_with_arguments")
  String withArguments(String arg1, String arg2) {
    return "Prompt with arguments: arg1='" + arg1 + "', arg2='" + arg2 + "'";
  }

  @Completion(prompt = "test_prompt_with_arguments", argument = "arg1")
  List<String> cities(String start) {
    return CITIES.stream().filter(city -> city.startsWith(start)).toList();
  }

  /**
   * A prompt that brings a resource along.
   *
   * @param resourceUri the URI it goes by
   */
  @Prompt(name = "test_prompt_with_embedded_resource")
  List<PromptMessage> withResource(String resourceUri) {
    return List.of(
        PromptMessage.user(Content.resource(ResourceContents.text(
            resourceUri, "text/plain", "Embedded resource content for testing."))),
        PromptMessage.user("Please process the embedded resource above."));
  }

  /** A prompt that brings a picture along. */
  @Prompt(name = "test_prompt_with_image")
  List<PromptMessage> withPicture() {
    return List.of(
        PromptMessage.user(Content.image(Media.PICTURE, "image/png")),
        PromptMessage.user("Please analyze the image above."));
  }
}
