package com.leanmcp.tests.service;

import static com.leanmcp.ask.Questions.elicit;

import com.leanmcp.annotation.Authenticated;
import com.leanmcp.annotation.Elicit;
import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.TaskSupport;
import com.leanmcp.annotation.Tool;
import com.leanmcp.ask.Answers;
import com.leanmcp.ask.Elicitation;
import com.leanmcp.ask.Elicited;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.service.LogLevel;
import com.leanmcp.service.McpContext;
import com.leanmcp.service.McpException;
import java.util.concurrent.atomic.AtomicInteger;

/** Tools that run as tasks. */
public final class JobService {
  @McpType
  record Size(@SchemaConstraint(minimum = 1, maximum = 9) int size) {}

  private static final AtomicInteger RUNS = new AtomicInteger();

  private final Gate gate;

  public JobService(Gate gate) {
    this.gate = gate;
  }

  /** How often methods of this service have begun. */
  public static int runs() {
    return RUNS.get();
  }

  /** Wait at the gate. */
  @Tool(name = "wait_job", task = TaskSupport.OPTIONAL)
  public String waitJob(@SchemaConstraint(minLength = 1) String label, McpContext call)
      throws Exception {
    RUNS.incrementAndGet();
    call.log(LogLevel.ERROR, "nobody hears this of a task");
    call.progress(1, 2, "half of " + label);
    gate.await();
    return label + " done";
  }

  /** Tell who calls. */
  @Authenticated
  @Tool(name = "own_job", task = TaskSupport.OPTIONAL)
  public String ownJob(McpContext call) {
    return call.user().orElseThrow().userId();
  }

  /** Run as a task only. */
  @Tool(name = "only_job", task = TaskSupport.REQUIRED)
  public String onlyJob() {
    return "ran as a task";
  }

  /** Break the protocol. */
  @Tool(name = "broken_job", task = TaskSupport.OPTIONAL)
  public String brokenJob() {
    throw new McpException(4711, "no such luck", new JsonString("try tomorrow"));
  }

  /** Throw what nobody expects. */
  @Tool(name = "failing_job", task = TaskSupport.OPTIONAL)
  public String failingJob() {
    throw new IllegalStateException("the disk is full");
  }

  /** Say much. */
  @Tool(name = "long_job", task = TaskSupport.OPTIONAL)
  public String longJob(@SchemaConstraint(minimum = 1, maximum = 1_000_000) int length) {
    return "x".repeat(length);
  }

  /** Ask for two sizes, and then for a third. */
  @Tool(name = "asking_job", task = TaskSupport.OPTIONAL)
  public String askingJob(McpContext call) {
    RUNS.incrementAndGet();
    String begun = call.remember("begun", () -> "run " + RUNS.get());
    Elicitation<Size> height = elicit("height", "How high?", JobService_SizeCodec.INSTANCE);
    Elicitation<Size> width = elicit("width", "How wide?", JobService_SizeCodec.INSTANCE);
    Answers first = call.ask(height, width);
    Elicited<Size> depth = call.ask(elicit(
        "depth", "How deep is " + size(first.of(height)) + "?", JobService_SizeCodec.INSTANCE));
    return size(first.of(height)) + " x " + size(first.of(width)) + " x " + size(depth) + ", "
        + begun;
  }

  /** Ask before the task begins, and within it. */
  @Tool(name = "declared_job", task = TaskSupport.OPTIONAL)
  public String declaredJob(@Elicit("How high?") Elicited<Size> height, McpContext call) {
    RUNS.incrementAndGet();
    Elicited<Size> width = call.ask(elicit("width", "How wide?", JobService_SizeCodec.INSTANCE));
    return size(height) + " x " + size(width);
  }

  private static String size(Elicited<Size> answer) {
    return answer instanceof Elicited.Accepted<Size> accepted
        ? String.valueOf(accepted.value().size())
        : "nothing";
  }
}
