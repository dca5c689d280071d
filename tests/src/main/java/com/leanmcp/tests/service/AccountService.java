package com.leanmcp.tests.service;

import com.leanmcp.access.AuthUser;
import com.leanmcp.annotation.Authenticated;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import com.leanmcp.service.McpContext;

/** Tools for authenticated callers; one asks for a scope of its own. */
@Authenticated
public final class AccountService {
  private final Gate gate;

  public AccountService(Gate gate) {
    this.gate = gate;
  }

  /** Who calls, before and after waiting. */
  public record Seen(String before, String after, String parameter) {}

  /** Say who calls. */
  @Tool
  public String whoami(AuthUser user) {
    return user.userId();
  }

  /** Say who calls, at once and again when everybody else has called too. */
  @Tool(name = "who_waits")
  public Seen whoWaits(
      @SchemaConstraint(description = "fail in the end") boolean fail, AuthUser user)
      throws Exception {
    String before = AuthUser.current().userId();
    gate.await();
    String after = AuthUser.current().userId();
    if (fail) {
      throw new IllegalStateException("failed for " + after);
    }
    return new Seen(before, after, user.userId());
  }

  /** Delete the account. */
  @Tool(name = "delete_account", destructiveHint = true)
  @Authenticated(scopes = {"account:delete"})
  public String deleteAccount(McpContext context) {
    return context.user().map(AuthUser::userId).orElse("nobody");
  }
}
