import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import com.leanmcp.service.McpContext;
import java.util.List;
import java.util.Optional;

class Misfits {
  /** Constraints on types they do not fit. */
  @Tool
  void misfits(
      @SchemaConstraint(minLength = 1) int number, // error: [LMCP004] minLength does not fit int; it is for strings
      @SchemaConstraint(pattern = "x", description = "fits") Boolean flag, // error: [LMCP004] pattern does not fit Boolean; it is for strings
      @SchemaConstraint(enumValues = "true") boolean choice, // error: [LMCP004] enumValues does not fit boolean; it is for strings, numbers and enums
      @SchemaConstraint(minimum = 1) String text, // error: [LMCP004] minimum does not fit String; it is for numbers
      @SchemaConstraint(maximumValue = "1") Color color, // error: [LMCP004] maximumValue does not fit Misfits.Color; it is for numbers
      @SchemaConstraint(maxLength = 1) List<String> list, // error: [LMCP004] maxLength does not fit List<String>; write it on the type of the elements: List<@SchemaConstraint(maxLength = …) String>
      @SchemaConstraint(defaultValue = "[]") Optional<List<String>> optional, // error: [LMCP004] defaultValue does not fit List<String>; it is for strings, booleans, numbers and enums
      @SchemaConstraint(defaultValue = "{}") Point point, // error: [LMCP004] defaultValue does not fit Misfits.Point; it is for strings, booleans, numbers and enums
      @SchemaConstraint(description = "the caller") McpContext context) {} // error: [LMCP004] @SchemaConstraint does not fit a parameter that is injected and in no schema; remove it

  enum Color {
    RED
  }

  record Point(int x, int y) {}
}
