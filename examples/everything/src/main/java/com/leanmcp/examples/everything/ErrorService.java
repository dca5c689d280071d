package com.leanmcp.examples.everything;

import com.leanmcp.annotation.ClientCapability;
import com.leanmcp.annotation.Tool;

/** What goes wrong, and who is told. */
final class ErrorService {
  /** Fail, in words the model reads. */
  @Tool(name = "test_error_handling")
  void fail() {
    throw new IllegalStateException("This tool intentionally returns an error for testing");
  }

  /** Run only for callers that let a model answer. */
  @Tool(name = "test_missing_capability", needs = ClientCapability.SAMPLING)
  String needsSampling() {
    return "The caller lets a model answer";
  }
}
