import com.leanmcp.annotation.Tool;

class Inherited {
  abstract static class Base {
    /** Has a bad name and is reported once. */
    @Tool(name = "a b") // error: [LMCP001] the tool name "a b" contains a space; use letters A-Z, a-z, digits, '_', '-' or '.'
    public void tool() {}
  }

  static class One extends Base {}

  static class Two extends Base {}
}
