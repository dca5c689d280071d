import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.Tool;

class Classes {
  class Inner { // error: [LMCP012] Classes.Inner has tools but is an inner class without static; make it static
    /** Of an inner class. */
    @Tool
    void inner() {}
  }

  private static class Secret { // error: [LMCP012] Classes.Secret has tools but is private; make it package-private or public
    /** Of a private class. */
    @Tool
    void secret() {}
  }

  static class Generic<T> { // error: [LMCP012] Classes.Generic has tools but has type parameters; use concrete types
    /** Of a generic class. */
    @Tool
    void generic() {}
  }

  enum Constants { // error: [LMCP012] Classes.Constants has tools but is an enum; move them to a class
    ONE;

    /** Of an enum. */
    @Tool
    void constant() {}
  }

  @McpType
  interface Shape {} // error: [LMCP016] Shape is marked with @McpType but is no record, enum, class or sealed interface; make it one of them or remove the annotation

  @McpType
  private record Hidden(String text) {} // error: [LMCP017] Classes.Hidden is private; make it package-private or public
}
