import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import java.util.Optional;

class Patterns {
  /** A pattern that does not compile. */
  @Tool
  void find(Query query) {}

  record Query(
      @SchemaConstraint(
              description = "the words",
              pattern = "[a-z") // error: [LMCP006] the pattern [a-z is no regular expression: unclosed character class at character 4; mend it, and double every backslash in Java source
          String words,
      @SchemaConstraint(pattern = "*") Optional<String> rest) {} // error: [LMCP006] the pattern * is no regular expression: dangling meta character '*' at character 1; mend it, and double every backslash in Java source
}
