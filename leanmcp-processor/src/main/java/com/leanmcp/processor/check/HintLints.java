package com.leanmcp.processor.check;

import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.ToolModel;
import java.util.List;
import java.util.regex.Pattern;

/** Looks for hints that the tool's own name belies. */
final class HintLints {
  private static final Pattern DESTROYS =
      Pattern.compile("(?:delete|remove|drop|destroy|purge|erase|truncate|wipe)(?![a-z]).*");

  private HintLints() {}

  static List<Problem> check(ToolModel tool) {
    boolean readOnly = tool.hints().readOnly().orElse(false);
    boolean destroys = DESTROYS.matcher(tool.name().value()).matches()
        || DESTROYS.matcher(tool.call().method()).matches();
    return readOnly && destroys
        ? List.of(Diagnostic.BELIED_HINT.at(
            tool.call().place(),
            "the tool " + tool.name().value()
                + " has readOnlyHint = true, but its name says that it takes"
                + " something away; remove the hint or rename the tool"))
        : List.of();
  }
}
