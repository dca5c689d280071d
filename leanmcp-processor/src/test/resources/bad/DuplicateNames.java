import com.leanmcp.annotation.Tool;

class DuplicateNames {
  /** Comes first. */
  @Tool
  void find(int id) {}

  /** Is an overload. */
  @Tool
  void find(String name) {} // error: [LMCP002] the tool name "find" is taken by the method find of this service; give one of them another name with @Tool(name = …)

  /** Says the same by its annotation. */
  @Tool(name = "find") // error: [LMCP002] the tool name "find" is taken by the method find of this service; give one of them another name with @Tool(name = …)
  void search() {}
}
