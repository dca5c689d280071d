package {{package}};

import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;

public final class {{service}} {
  public record Answer(String text) {}

  /** Answer a question about {{words}}. */
  @Tool(readOnlyHint = true)
  public Answer {{tool}}(
      @SchemaConstraint(description = "The question", minLength = 1) String question) {
    return new Answer("You asked about {{words}}: " + question);
  }
}
