import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;

class Declarations {
  @SchemaConstraint(description = "An order") // error: [LMCP004] @SchemaConstraint does not fit the declaration of Order, which is no value; write it on components, fields or parameters, or where the type is used
  record Order(@SchemaConstraint(minLength = 1) String item) {}

  @SchemaConstraint(title = "Urgency") // error: [LMCP004] @SchemaConstraint does not fit the declaration of Urgency, which is no value; write it on components, fields or parameters, or where the type is used
  enum Urgency {
    @SchemaConstraint(description = "within the hour")
    HIGH
  }

  @SchemaConstraint(deprecated = true) // error: [LMCP004] @SchemaConstraint does not fit the declaration of Part, which is no value; write it on components, fields or parameters, or where the type is used
  interface Part {}

  record Page<@SchemaConstraint(minLength = 1) T>(T item) {} // error: [LMCP004] @SchemaConstraint does not fit the type parameter T, which is no value; write it on components, fields or parameters, or where the type is used

  static class Plain {
    public final String text;

    public Plain(String text) {
      this.text = text;
    }

    static <@SchemaConstraint(minLength = 1) T> T same(T value) { // error: [LMCP004] @SchemaConstraint does not fit the type parameter T, which is no value; write it on components, fields or parameters, or where the type is used
      return value;
    }
  }

  /** Takes them. */
  @Tool
  void take(Order order, Urgency urgency, Page<String> page, Plain plain) {}
}
