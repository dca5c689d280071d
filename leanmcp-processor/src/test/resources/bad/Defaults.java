import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import java.util.Optional;

class Defaults {
  /** Defaults. */
  @Tool
  void defaults(
      @SchemaConstraint(defaultValue = "1.5") int fraction, // error: [LMCP007] defaultValue is "1.5", which is no value of int; write it as a whole number from -2147483648 to 2147483647
      @SchemaConstraint(defaultValue = "yes") boolean flag, // error: [LMCP007] defaultValue is "yes", which is no value of boolean; write it as "true" or "false"
      @SchemaConstraint(defaultValue = "GREN") Color color, // error: [LMCP007] defaultValue is "GREN", which is no constant of Defaults.Color; did you mean "GREEN"?
      @SchemaConstraint(defaultValue = "pink") Color other, // error: [LMCP007] defaultValue is "pink", which is no constant of Defaults.Color; use one of RED, GREEN
      @SchemaConstraint(defaultValue = "half") float word, // error: [LMCP007] defaultValue is "half", which is no value of float; write it as a decimal number such as "0.5"
      @SchemaConstraint(defaultValue = "1e99") float infinite, // error: [LMCP007] defaultValue is "1e99", which is no value of float; write it as a decimal number such as "0.5"
      @SchemaConstraint(defaultValue = "", minLength = 1) String empty, // error: [LMCP007] defaultValue is "", which its own constraints refuse: expected at least 1 character, got "" (0 characters); change one or the other
      @SchemaConstraint(
              enumValues = {"a", "b"},
              defaultValue = "c") // error: [LMCP007] defaultValue is "c", which its own constraints refuse: expected one of "a", "b", got "c"; change one or the other
          String choice,
      @SchemaConstraint(minimum = 1, defaultValue = "0") Optional<Integer> low, // error: [LMCP007] defaultValue is "0", which its own constraints refuse: expected a number of at least 1, got 0; change one or the other
      @SchemaConstraint(type = "integer", defaultValue = "0.5") double half) {} // error: [LMCP007] defaultValue is "0.5", which its own constraints refuse: expected an integer, got 0.5; change one or the other

  enum Color {
    RED,
    GREEN
  }
}
