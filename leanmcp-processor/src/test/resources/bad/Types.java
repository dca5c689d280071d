import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import java.util.List;

class Types {
  /** Types that do not fit. */
  @Tool
  void types(
      @SchemaConstraint(type = "strng") String text, // error: [LMCP010] the type "strng" does not fit String; use "string" or leave it out
      @SchemaConstraint(type = "string") String fits,
      @SchemaConstraint(type = "number") int whole, // error: [LMCP010] the type "number" does not fit int; use "integer" or leave it out
      @SchemaConstraint(type = "boolean") double real, // error: [LMCP010] the type "boolean" does not fit double; use "number" or "integer" or leave it out
      @SchemaConstraint(type = "object") List<String> list) {} // error: [LMCP010] the type "object" does not fit List<String>; use "array" or leave it out
}
