package com.leanmcp.examples.everything.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What client.mjs saw of the server, and what it has to be. */
record Seen(JsonNode seen) {
  private static final Path MEDIA = Path.of("src/main/resources/com/leanmcp/examples/everything");

  /** Every tool is there, and each kind of content, failure and argument arrives. */
  void showsTools() throws IOException {
    assertThat(texts("/tools"))
        .hasSizeGreaterThanOrEqualTo(16)
        .contains("test_simple_text", "test_missing_capability", "test_x_mcp_header")
        .isSorted();
    assertThat(at("/text/isError").asBoolean()).isFalse();
    assertThat(text("/text/content/0/text"))
        .isEqualTo("This is a simple text response for testing.");
    assertThat(text("/picture/content/0/mimeType")).isEqualTo("image/png");
    assertThat(text("/picture/content/0/data")).isEqualTo(base64("pixel.png"));
    assertThat(text("/sound/content/0/mimeType")).isEqualTo("audio/wav");
    assertThat(text("/sound/content/0/data")).isEqualTo(base64("tone.wav"));
    assertThat(texts("/several/content", "/type")).containsExactly("text", "image", "resource");
    assertThat(text("/several/content/2/resource/text"))
        .isEqualTo("{\"test\":\"data\",\"value\":123}");
    assertThat(text("/region/content/0/text")).isEqualTo("region Köln, level 2");
  }

  /** A tool that fails says so in its result, a tool that is not there is an error of the protocol. */
  void showsErrors() {
    assertThat(at("/failed/isError").asBoolean()).isTrue();
    assertThat(text("/failed/content/0/text"))
        .isEqualTo("This tool intentionally returns an error for testing");
    assertThat(at("/unknown/code").asInt()).isEqualTo(-32602);
    assertThat(text("/unknown/message")).contains("no tool \"no_such_tool\"");
    assertThat(text("/absent/message")).contains("no resource \"test://no-such-resource\"");
  }

  /** Progress and log messages arrive, in their order. */
  void showsProgressAndLogs() {
    assertThat(texts("/progress", "/progress")).containsExactly("0", "50", "100");
    assertThat(texts("/progress", "/progressToken")).containsOnly("steps");
    assertThat(text("/progress/1/message")).isEqualTo("half way");
    assertThat(texts("/logs", "/level")).containsExactly("info", "info", "info");
    assertThat(texts("/logs", "/data"))
        .containsExactly(
            "Tool execution started", "Tool processing data", "Tool execution completed");
  }

  /** What the server asks in the middle of a call is answered, alone, together and one after the other. */
  void showsAnswers() {
    assertThat(text("/elicited/content/0/text")).contains("ann", "ann@example.com");
    assertThat(text("/sampled/content/0/text")).isEqualTo("LLM response: answer to anything");
    assertThat(text("/everythingAsked/content/0/text"))
        .isEqualTo("Ann: answer to Generate a greeting [file:///project]");
    assertThat(text("/twiceAsked/content/0/text")).isEqualTo("Ann likes blue");
  }

  /** Text, bytes and what a template is filled with can be read. */
  void showsResources() throws IOException {
    assertThat(texts("/resources", "/uri"))
        .containsExactly("test://static-binary", "test://static-text", "test://watched-resource");
    assertThat(texts("/templates", "/uriTemplate")).containsExactly("test://template/{id}/data");
    assertThat(text("/read/0/mimeType")).isEqualTo("text/plain");
    assertThat(text("/read/0/text")).isEqualTo("This is the content of the static text resource.");
    assertThat(text("/bytes/0/blob")).isEqualTo(base64("pixel.png"));
    assertThat(text("/filled/0/uri")).isEqualTo("test://template/123/data");
    assertThat(text("/filled/0/text"))
        .isEqualTo("{\"id\":\"123\",\"templateTest\":true,\"data\":\"Data for ID: 123\"}");
  }

  /** Prompts are listed with their arguments and made of text and pictures. */
  void showsPrompts() throws IOException {
    assertThat(texts("/prompts", "/name"))
        .contains("test_prompt_with_arguments", "test_simple_prompt");
    assertThat(texts("/prompts/1/arguments", "/name")).containsExactly("arg1", "arg2");
    assertThat(at("/prompts/1/arguments/0/required").asBoolean()).isTrue();
    assertThat(text("/prompt/messages/0/role")).isEqualTo("user");
    assertThat(text("/prompt/messages/0/content/text"))
        .isEqualTo("Prompt with arguments: arg1='a', arg2='b'");
    assertThat(text("/shown/messages/0/content/data")).isEqualTo(base64("pixel.png"));
  }

  /** Arguments of prompts and variables of templates are completed. */
  void showsCompletions() {
    assertThat(texts("/cities/values")).containsExactly("paris", "parma");
    assertThat(at("/cities/total").asInt()).isEqualTo(2);
    assertThat(at("/cities/hasMore").asBoolean()).isFalse();
    assertThat(texts("/ids/values")).containsExactly("12", "123");
  }

  /** Who subscribed to a resource or a list is told of its change, once for each. */
  void showsChanges() {
    assertThat(at("/updated").asInt()).isEqualTo(1);
    assertThat(text("/watched/0/text")).isEqualTo("changed");
    assertThat(at("/changed").asInt()).isEqualTo(1);
  }

  String text(String pointer) {
    return at(pointer).asString();
  }

  private JsonNode at(String pointer) {
    JsonNode node = seen.at(pointer);
    assertThat(node.isMissingNode()).as("%s is missing in %s", pointer, seen).isFalse();
    return node;
  }

  private List<String> texts(String list) {
    return texts(list, "");
  }

  private List<String> texts(String list, String member) {
    return StreamSupport.stream(at(list).spliterator(), false)
        .map(each -> each.at(member).asString())
        .toList();
  }

  private static String base64(String file) throws IOException {
    return Base64.getEncoder().encodeToString(Files.readAllBytes(MEDIA.resolve(file)));
  }
}
