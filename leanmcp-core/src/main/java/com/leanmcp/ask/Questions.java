package com.leanmcp.ask;

import com.leanmcp.content.PromptMessage;
import com.leanmcp.schema.Codec;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes questions, to be imported statically. */
public final class Questions {
  private Questions() {}

  /** A form for the user, whose fields are the components of {@code form}'s record. */
  public static <T> Elicitation<T> elicit(String key, String message, Codec<T> form) {
    return new Elicitation<>(key, message, form);
  }

  /** A page for the user to visit. */
  public static PageVisit visit(String key, String message, URI url) {
    return new PageVisit(key, message, url, Optional.empty());
  }

  /** A question for the client's model. */
  public static Sampling sample(String key, String prompt) {
    return sample(key, List.of(PromptMessage.user(prompt)));
  }

  /** A conversation that the client's model is to continue. */
  public static Sampling sample(String key, List<PromptMessage> messages) {
    return new Sampling(
        key,
        messages,
        Sampling.DEFAULT_MAX_TOKENS,
        Optional.empty(),
        OptionalDouble.empty(),
        List.of(),
        ModelPreferences.NONE);
  }

  /** The folders the client works on. */
  public static RootsList roots(String key) {
    return new RootsList(key);
  }
}
