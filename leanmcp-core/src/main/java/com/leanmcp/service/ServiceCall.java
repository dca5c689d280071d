package com.leanmcp.service;

import com.leanmcp.access.AuthUser;
import com.leanmcp.ask.Answers;
import com.leanmcp.ask.Question;
import com.leanmcp.json.JsonReader;
import com.leanmcp.schema.Violations;
import java.util.stream.Stream;

/**
 * What generated code gets to make one call.
 *
 * @param arguments stands on the arguments, a JSON object
 * @param violations collects what is wrong with them
 * @param context the call as the author's method may see it
 * @param isDeferred whether everything is done but to call the author's method, which runs later
 */
public record ServiceCall(
    JsonReader arguments, Violations violations, McpContext context, boolean isDeferred) {
  /** A call whose method runs now. */
  public ServiceCall(JsonReader arguments, Violations violations, McpContext context) {
    this(arguments, violations, context, false);
  }

  /** Asks all at once; throws like {@link McpContext#ask(Question)}. */
  public Answers ask(Question<?>... questions) {
    return ask(Answers.none(), questions);
  }

  /**
   * Asks what is not {@code given} yet, all at once.
   *
   * @return the given answers and those of the client
   * @throws MissingAnswerException if the client did not declare that it can answer one that is open
   */
  public Answers ask(Answers given, Question<?>... questions) {
    Question<?>[] open = Stream.of(questions)
        .filter(question -> given.find(question).isEmpty())
        .toArray(Question<?>[]::new);
    for (Question<?> question : open) {
      if (!context.client().supports(question.needs())) {
        throw new MissingAnswerException(question);
      }
    }
    return open.length == 0 ? given : given.and(context.ask(open));
  }

  /**
   * The authenticated caller.
   *
   * @throws IllegalStateException if the rule lets everybody call
   */
  public AuthUser user() {
    return context.user().orElseThrow(() -> new IllegalStateException("this call has no caller"));
  }
}
