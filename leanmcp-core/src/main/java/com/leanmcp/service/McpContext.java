package com.leanmcp.service;

import com.leanmcp.access.AuthUser;
import com.leanmcp.access.CurrentUser;
import java.util.Optional;
import java.util.concurrent.Callable;

/** One call, as seen from inside: ask for it as a parameter of a tool method. It never appears in the tool's schema. */
public final class McpContext {
  private final Optional<AuthUser> user;

  public McpContext(Optional<AuthUser> user) {
    this.user = user;
  }

  /** The authenticated caller; empty for a tool that everybody may call. */
  public Optional<AuthUser> user() {
    return user;
  }

  /** The same task, but with this call's caller as {@link AuthUser#current()} wherever it runs. */
  public Runnable wrap(Runnable task) {
    return () -> {
      try {
        CurrentUser.callAs(user, () -> {
          task.run();
          return null;
        });
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    };
  }

  /** The same task, but with this call's caller as {@link AuthUser#current()} wherever it runs. */
  public <T> Callable<T> wrap(Callable<T> task) {
    return () -> CurrentUser.callAs(user, task);
  }
}
