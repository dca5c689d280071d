package com.acme.offer;

import com.leanmcp.access.AuthUser;
import com.leanmcp.annotation.Authenticated;
import com.leanmcp.annotation.Completion;
import com.leanmcp.annotation.NonBlocking;
import com.leanmcp.annotation.Prompt;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.content.CompletionResult;
import com.leanmcp.content.PromptMessage;
import com.leanmcp.content.PromptResult;
import com.leanmcp.service.McpContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Every kind of prompt there is. */
public final class BriefService {
  /** How it sounds. */
  enum Tone {
    WARM,
    DRY
  }

  /**
   * A letter.
   *
   * @param to whom it is for
   */
  record Letter(
      String to,
      @SchemaConstraint(title = "Tone", description = "How it sounds") Optional<Tone> tone) {}

  /**
   * Greets somebody.
   *
   * @param name who it is
   */
  @Prompt
  @NonBlocking
  String greet(String name) {
    return "Say hello to " + name;
  }

  /** Writes a letter. */
  @Prompt(
      name = "letter",
      title = "A letter",
      icons = "https://example.com/letter.png",
      meta = "{ \"com.example/owner\":\n \"desk\" }")
  PromptMessage write(Letter letter) {
    return PromptMessage.user("To " + letter.to() + letter.tone().map(Tone::name).orElse(""));
  }

  /** Compares numbers of every kind. */
  @Prompt
  List<PromptMessage> compare(
      @SchemaConstraint(minimum = 1) int count,
      @SchemaConstraint(defaultValue = "false") boolean flag,
      BigDecimal price,
      LocalDate day,
      @SchemaConstraint(name = "kind") Tone tone,
      char mark,
      McpContext context)
      throws IOException {
    if (count > 100) {
      throw new IOException("too many");
    }
    return List.of(
        PromptMessage.user(count + " " + flag + " " + price),
        PromptMessage.assistant(day + " " + tone + " " + mark + " " + context.user().isPresent()));
  }

  /** Says who asks. */
  @Prompt
  @Authenticated(scopes = "brief", provider = "clerk")
  CompletionStage<PromptResult> who(AuthUser user) {
    return CompletableFuture.completedStage(
        PromptResult.of(user.userId()).description("who asks"));
  }

  /**
   * Greets in the old way.
   *
   * @deprecated use {@link #greet}
   */
  @Deprecated
  @Prompt
  String hail() {
    return "Hail";
  }

  /** Keeps a secret. */
  @Prompt
  @Authenticated(scopes = "brief", provider = "clerk")
  String keep(String secret) {
    return secret;
  }

  @Completion(prompt = "keep", argument = "secret")
  List<String> secrets(String start) {
    return List.of(start);
  }

  /** Makes nothing. */
  @Prompt
  String none() {
    return null;
  }

  @Completion(prompt = "greet", argument = "name")
  @NonBlocking
  List<String> names(String start) {
    return List.of("Ada", "Grace").stream().filter(name -> name.startsWith(start)).toList();
  }

  @Completion(prompt = "letter", argument = "to")
  CompletionStage<CompletionResult> to(
      McpContext context, Map<String, String> chosen, String start) {
    return CompletableFuture.completedStage(
        CompletionResult.of(List.of(start + chosen.get("tone"))));
  }

  @Completion(prompt = "compare", argument = "kind")
  @Authenticated
  CompletableFuture<List<String>> greet(String start, AuthUser user) throws IOException {
    return CompletableFuture.completedFuture(List.of(start + user.userId()));
  }
}
