import com.leanmcp.annotation.Tool;

class ToolNames {
  /** Has a space. */
  @Tool(name = "city forecast") // error: [LMCP001] the tool name "city forecast" contains a space; use letters A-Z, a-z, digits, '_', '-' or '.'
  void space() {}

  /** Is empty. */
  @Tool(name = "") // error: [LMCP001] the tool name is empty; leave it out to use the method's name
  void empty() {}

  /** Has a letter beyond ASCII. */
  @Tool
  void größe() {} // error: [LMCP001] the tool name "größe" contains 'ö'; use letters A-Z, a-z, digits, '_', '-' or '.'

  /** Has a dollar. */
  @Tool
  void a$b() {} // error: [LMCP001] the tool name "a$b" contains '$'; use letters A-Z, a-z, digits, '_', '-' or '.'

  /** Is too long. */
  @Tool(
      name =
          "a23456789a1234556789b123456789c123456789d123456789e123456789f123456789g123456789h123456789i123456789j123456789k123456789l123456789") // error: [LMCP001] the tool name "a23456789a1234556789b123456789c123456789d123456789e123456789f123456789g123456789h123456789i123456789j123456789k123456789l123456789" has 130 characters; use at most 128
  void length() {}
}
