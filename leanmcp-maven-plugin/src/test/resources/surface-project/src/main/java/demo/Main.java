package demo;

import com.leanmcp.McpServer;
import com.leanmcp.access.AuthUser;
import com.leanmcp.access.Authentication;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public final class Main {
  public static void main(String[] args) {
    System.out.println("program args " + String.join("|", args));
    if (args.length > 0 && args[0].equals("fail")) {
      throw new IllegalStateException("no station");
    }
    McpServer.named("surface", "1").port(1).authenticator(Main::authenticate).start();
  }

  private static Authentication authenticate(com.leanmcp.access.Credentials credentials) {
    boolean leaked = System.getenv("LEANMCP_TOKEN") != null;
    return credentials.token().equals("let-me-in") && !leaked
        ? new Authentication.Allowed(user("ada"))
        : new Authentication.Refused(Authentication.Reason.SIGNATURE);
  }

  private static AuthUser user(String name) {
    return new AuthUser(
        name,
        name,
        "https://issuer.example",
        Optional.empty(),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        new JsonObject(Map.of()));
  }
}
