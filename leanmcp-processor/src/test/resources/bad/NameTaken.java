import com.leanmcp.annotation.Tool;

class NameTaken { // error: [LMCP024] the class NameTakenTable exists already, but its name is needed for a generated class; rename yours
  /** A tool. */
  @Tool
  void tool() {}
}

class NameTakenTable {}
