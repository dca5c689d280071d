import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import java.util.List;

class NestedMistakes {
  /** Has a mistake far inside, and it is named once. */
  @Tool
  Outer nest(Outer outer) {
    return outer;
  }

  record Outer(Middle middle, List<Middle> more) {}

  record Middle(@SchemaConstraint(defaultValue = "x") int inner) {} // error: [LMCP007] defaultValue is "x", which is no value of int; write it as a whole number from -2147483648 to 2147483647
}
