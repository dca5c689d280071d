import com.leanmcp.annotation.Tool;

class Unreachable {
  /** Uses a private type. */
  @Tool
  Secret find(Secret secret) { // error: [LMCP017] Unreachable.Secret is private; make it package-private or public // error: [LMCP017] Unreachable.Secret is private; make it package-private or public
    return secret;
  }

  private record Secret(String text) {}
}
