import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;

record Lengths() {
  /** Lengths. */
  @Tool
  void lengths(
      @SchemaConstraint(minLength = -1) String negative, // error: [LMCP015] minLength is -1; use 0 or more
      @SchemaConstraint(maxLength = -2) String alsoNegative, // error: [LMCP015] maxLength is -2; use 0 or more
      @SchemaConstraint(
              minLength = 5,
              maxLength = 4) // error: [LMCP005] maxLength 4 is less than minLength 5, so no string fits; raise maxLength or lower minLength
          String crossed) {}
}
