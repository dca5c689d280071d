import com.leanmcp.annotation.NonBlocking;
import com.leanmcp.annotation.TaskSupport;
import com.leanmcp.annotation.Tool;

class Tasks {
  /** Answers at once. */
  @Tool(task = TaskSupport.OPTIONAL) // error: [LMCP049] the tool quick is @NonBlocking, and what does not wait needs no task; remove one of both
  @NonBlocking
  int quick() {
    return 1;
  }

  /** Answers at once, always as a task. */
  @Tool(task = TaskSupport.REQUIRED) // error: [LMCP049] the tool quicker is @NonBlocking, and what does not wait needs no task; remove one of both
  @NonBlocking
  int quicker() {
    return 1;
  }

  /** Answers at once, and says so. */
  @Tool(task = TaskSupport.NEVER)
  @NonBlocking
  int right() {
    return 1;
  }
}
