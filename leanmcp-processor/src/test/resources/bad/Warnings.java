import com.leanmcp.annotation.Authenticated;
import com.leanmcp.annotation.NonBlocking;
import com.leanmcp.annotation.Tool;

class Warnings {
  @Tool
  void undescribed() {} // warning: [LMCP020] the tool undescribed has no description, so a model can only guess what it does; write a Javadoc comment or @Tool(description = …)

  /** Not a tool. */
  @Authenticated // warning: [LMCP022] @Authenticated does nothing here, because there is no tool, prompt, resource or completion; add @Tool or remove it
  @NonBlocking // warning: [LMCP022] @NonBlocking does nothing here, because there is no tool, prompt, resource or completion; add @Tool or remove it
  void forgotten() {}

  @Authenticated // warning: [LMCP022] @Authenticated does nothing here, because there is no tool, prompt, resource or completion; add @Tool or remove it
  static class Idle {}

  abstract static class Base {
    @Authenticated
    void open() {}
  }
}
