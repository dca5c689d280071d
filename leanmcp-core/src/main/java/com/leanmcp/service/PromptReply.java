package com.leanmcp.service;

import com.leanmcp.content.PromptResult;
import com.leanmcp.schema.Violations;

/** What came of asking for a prompt. */
public sealed interface PromptReply {
  /** It was made. */
  record Made(PromptResult result) implements PromptReply {}

  /** The arguments broke a constraint; the method has not run. */
  record Refused(Violations violations) implements PromptReply {}
}
