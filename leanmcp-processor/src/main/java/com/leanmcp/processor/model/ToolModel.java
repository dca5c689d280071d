package com.leanmcp.processor.model;

import com.leanmcp.annotation.TaskSupport;
import java.util.List;
import java.util.Optional;

/**
 * A tool.
 *
 * @param name the name clients call
 * @param ui what it says to clients that show views; its label's metadata says so too
 * @param needs the names of the capabilities that a client has to have
 * @param task whether it may run as a task, if the author says so
 * @param unheard what annotations of {@code org.mcpjava} on it ask for in vain
 */
public record ToolModel(
    Written<String> name,
    LabelModel label,
    Hints hints,
    ToolUi ui,
    List<String> needs,
    Optional<Written<TaskSupport>> task,
    List<Unheard> unheard,
    CallModel call)
    implements OfferModel {
  public ToolModel {
    needs = List.copyOf(needs);
    unheard = List.copyOf(unheard);
  }

  /** Whether it may run as a task. */
  public TaskSupport taskSupport() {
    return task.map(Written::value).orElse(TaskSupport.NEVER);
  }
}
