package com.leanmcp.tests.service;

import com.leanmcp.access.AuthUser;
import com.leanmcp.annotation.Authenticated;
import com.leanmcp.annotation.Completion;
import com.leanmcp.annotation.Prompt;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.content.Annotations;
import com.leanmcp.content.Content;
import com.leanmcp.content.PromptMessage;
import com.leanmcp.content.PromptResult;
import com.leanmcp.content.ResourceContents;
import com.leanmcp.content.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Prompts with arguments of several types, with every content, for everybody and for callers that are known. */
public final class PromptService {
  private static final Map<String, List<String>> CITIES =
      Map.of("fr", List.of("Lyon", "Paris"), "it", List.of("Milano", "Roma"));

  public enum Depth {
    QUICK,
    THOROUGH
  }

  /**
   * Review a change.
   *
   * @param change the number of the change
   * @param depth how close to look
   */
  @Prompt(
      title = "Code review",
      icons = "https://example.com/review.png",
      meta = "{\"example.com/team\":\"tools\"}")
  public String review(@SchemaConstraint(minimum = 1) int change, Optional<Depth> depth) {
    return "Review change " + change + ", " + depth.orElse(Depth.QUICK) + ".";
  }

  /** Plan what comes next. */
  @Prompt
  public List<PromptMessage> plan(LocalDate until) {
    return List.of(
        PromptMessage.user("What is to be done until " + until + "?"),
        PromptMessage.assistant("First I look at what is open."));
  }

  /** Look at everything that can be shown. */
  @Prompt
  public PromptResult gallery() {
    Annotations hints = Annotations.NONE.audience(Role.ASSISTANT).priority(0.5);
    return PromptResult.of(List.of(
            PromptMessage.user(Content.text("Look.").with(hints)),
            PromptMessage.user(Content.image(new byte[] {1, 2, 3}, "image/png")),
            PromptMessage.user(Content.audio(new byte[] {4, 5}, "audio/wav")),
            PromptMessage.user(
                Content.resource(ResourceContents.text("note://1", "text/plain", "Buy milk"))),
            PromptMessage.user(Content.link("book://1", "book").mimeType("text/markdown"))))
        .description("Everything at once");
  }

  /** Plan a trip. */
  @Prompt
  public String trip(String country, String city) {
    return "Plan a trip to " + city + ", " + country;
  }

  @Completion(prompt = "trip", argument = "city")
  public List<String> city(String start, Map<String, String> chosen) {
    return CITIES.getOrDefault(chosen.getOrDefault("country", ""), List.of()).stream()
        .filter(city -> city.startsWith(start))
        .toList();
  }

  /** More values than one answer takes. */
  @Completion(prompt = "review", argument = "change")
  public List<String> change(String start) {
    return IntStream.range(1, 200)
        .mapToObj(String::valueOf)
        .filter(number -> number.startsWith(start))
        .toList();
  }

  /** Write about the caller. */
  @Prompt
  @Authenticated
  public String portrait(AuthUser user) {
    return "Write about " + user.userId();
  }

  /** Fail while it is made. */
  @Prompt(name = "broken_prompt")
  public String broken() {
    throw new IllegalStateException("a canary in the prompt");
  }
}
