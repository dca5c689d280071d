import com.leanmcp.annotation.Tool;

class Methods {
  /** Is private. */
  @Tool
  private void secret() {} // error: [LMCP011] the tool method secret is private; make it package-private or public

  /** Is static. */
  @Tool
  static void shared() {} // error: [LMCP011] the tool method shared is static; remove static

  /** Is generic. */
  @Tool
  <T extends Comparable<T>> void generic() {} // error: [LMCP011] the tool method generic has type parameters; use concrete types
}
