package com.acme;

import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import java.util.List;

/** Keywords on parameters and results. */
final class KeywordTools {
  /** Takes what is limited. */
  @Tool
  Keywords limited(Keywords input) {
    return input;
  }

  /** Takes a header, and answers with a list. */
  @Tool
  @SchemaConstraint(minItems = 1, uniqueItems = true)
  List<@SchemaConstraint(maxLength = 2) String> split(
      @SchemaConstraint(name = "case", header = "X-Case", examples = "a,b") String text,
      @SchemaConstraint(maxItems = 2) List<@SchemaConstraint(minimum = 1) Integer> at) {
    return List.of(text.split(","));
  }

  /** Constrains the elements of its result only. */
  @Tool
  List<List<@SchemaConstraint(minimum = 0) Integer>> numbers(int number) {
    return List.of(List.of(number));
  }
}
