package com.leanmcp.examples.everything;

import static com.leanmcp.ask.Questions.elicit;

import com.leanmcp.annotation.Elicit;
import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.TaskSupport;
import com.leanmcp.annotation.Tool;
import com.leanmcp.ask.Answers;
import com.leanmcp.ask.Elicitation;
import com.leanmcp.ask.Elicited;
import com.leanmcp.content.ToolResult;
import com.leanmcp.service.McpContext;
import com.leanmcp.service.McpException;
import java.util.concurrent.TimeUnit;

/** Tools that run as tasks, and one that never does. */
public final class TaskService {
  private static final int INTERNAL_ERROR = -32603;

  @McpType
  public record Confirmation(
      @SchemaConstraint(description = "Whether to go on") boolean confirm) {}

  @McpType
  public record Name(
      @SchemaConstraint(description = "A name", minLength = 1)
      String name) {}

  /** Greet somebody at once. */
  @Tool
  public String greet(@SchemaConstraint(description = "Who is greeted") String name) {
    return "Hello, " + name + "!";
  }

  /** Compute for some seconds. */
  @Tool(name = "slow_compute", task = TaskSupport.OPTIONAL)
  public String slowCompute(
      @SchemaConstraint(description = "How long", minimum = 0, maximum = 600) int seconds,
      @SchemaConstraint(description = "What the result is called", defaultValue = "result")
          String label,
      McpContext call)
      throws InterruptedException {
    for (int second = 0; second < seconds; second++) {
      call.progress(second, seconds, second + " of " + seconds + " seconds");
      TimeUnit.SECONDS.sleep(1);
    }
    return label + " after " + seconds + " seconds";
  }

  /** Fail after a second, with a result that says so. */
  @Tool(name = "failing_job", task = TaskSupport.REQUIRED)
  public ToolResult failingJob() throws InterruptedException {
    TimeUnit.SECONDS.sleep(1);
    return ToolResult.error("the job failed, as it always does");
  }

  /** Fail with an error of the protocol. */
  @Tool(name = "protocol_error_job", task = TaskSupport.OPTIONAL)
  public String protocolErrorJob() {
    throw new McpException(INTERNAL_ERROR, "the job broke down, as it always does");
  }

  /** Delete a file that does not exist, if the user confirms it. */
  @Tool(name = "confirm_delete", task = TaskSupport.OPTIONAL)
  public String confirmDelete(
      @SchemaConstraint(description = "Which file") String filename, McpContext call) {
    Elicited<Confirmation> answer = call.ask(
        elicit("confirm", "Delete " + filename + "?", TaskService_ConfirmationCodec.INSTANCE));
    return answer instanceof Elicited.Accepted<Confirmation> accepted
            && accepted.value().confirm()
        ? filename + " deleted"
        : filename + " kept";
  }

  /** Ask for two things at once. */
  @Tool(name = "multi_input", task = TaskSupport.OPTIONAL)
  public String multiInput(McpContext call) {
    Elicitation<Name> who = elicit("name", "Who are you?", TaskService_NameCodec.INSTANCE);
    Elicitation<Confirmation> sure =
        elicit("confirm", "Are you sure?", TaskService_ConfirmationCodec.INSTANCE);
    Answers answers = call.ask(who, sure);
    return answers.of(who) + ", " + answers.of(sure);
  }

  /** Ask for a name first, and greet it in a task. */
  @Tool(name = "test_tool_with_task", task = TaskSupport.REQUIRED)
  public String greetInTask(@Elicit("What is your name?") Elicited<Name> name) {
    return name instanceof Elicited.Accepted<Name> accepted
        ? "Hello, " + accepted.value().name() + "!"
        : "Hello, whoever you are!";
  }
}
