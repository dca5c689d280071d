package com.leanmcp.processor.check;

import com.leanmcp.access.AccessRule;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.ToolModel;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for hints that the tool's own name belies. */
final class HintLints {
  private static final Pattern DESTROYS =
      Pattern.compile("(?:delete|remove|drop|destroy|purge|erase|truncate|wipe)(?![a-z]).*");

  private HintLints() {}

  static List<Problem> check(ToolModel tool) {
    return Stream.of(belied(tool), unguarded(tool)).flatMap(Optional::stream).toList();
  }

  /** Who may destroy something should be known. */
  private static Optional<Problem> unguarded(ToolModel tool) {
    boolean open = tool.call().access() instanceof AccessRule.Open;
    return open && tool.hints().destructive().orElse(false)
        ? Optional.of(Diagnostic.UNGUARDED_DESTRUCTION.at(
            tool.call().place(),
            "the tool " + tool.name().value()
                + " has destructiveHint = true, and everybody may call it; mark it or its class with"
                + " @Authenticated"))
        : Optional.empty();
  }

  private static Optional<Problem> belied(ToolModel tool) {
    boolean readOnly = tool.hints().readOnly().orElse(false);
    boolean destroys = DESTROYS.matcher(tool.name().value()).matches()
        || DESTROYS.matcher(tool.call().method()).matches();
    return readOnly && destroys
        ? Optional.of(Diagnostic.BELIED_HINT.at(
            tool.call().place(),
            "the tool " + tool.name().value()
                + " has readOnlyHint = true, but its name says that it takes"
                + " something away; remove the hint or rename the tool"))
        : Optional.empty();
  }
}
