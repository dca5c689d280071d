import com.leanmcp.access.AuthUser;
import com.leanmcp.annotation.Tool;

class OpenTool {
  /** Needs a caller. */
  @Tool
  String whoAmI(
      String greeting,
      AuthUser user) { // error: [LMCP013] the tool whoAmI asks for the AuthUser, but everybody may call it; add @Authenticated to the method or its class
    return greeting + user;
  }
}
