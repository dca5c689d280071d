import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;

class EnumValues {
  /** Allowed values. */
  @Tool
  void values(
      @SchemaConstraint(enumValues = {}) String empty, // error: [LMCP009] enumValues is empty, so no value fits; list the values or leave it out
      @SchemaConstraint(enumValues = {"a", "b", "a"}) String twice, // error: [LMCP009] enumValues has "a" twice; remove one of them
      @SchemaConstraint(enumValues = {"1", "1.0"}) double equal, // error: [LMCP009] enumValues has "1.0" twice; remove one of them
      @SchemaConstraint(
              enumValues = {
                "1",
                "two" // error: [LMCP009] enumValues has "two", which is no value of int; write it as a whole number from -2147483648 to 2147483647
              })
          int word,
      @SchemaConstraint(enumValues = {"RED", "BLEU"}) Color color, // error: [LMCP009] enumValues has "BLEU", which is no constant of EnumValues.Color; did you mean "BLUE"?
      @SchemaConstraint(enumValues = "abc", maxLength = 2) String tooLong) {} // error: [LMCP009] enumValues has "abc", which its own constraints refuse: expected at most 2 characters, got "abc" (3 characters); change one or the other

  enum Color {
    RED,
    BLUE
  }
}
