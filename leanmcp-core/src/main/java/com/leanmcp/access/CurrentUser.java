package com.leanmcp.access;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Binds the caller to the thread that runs the call, for exactly as long as it runs. */
public final class CurrentUser {
  private static final ThreadLocal<AuthUser> BOUND = new ThreadLocal<>();

  private CurrentUser() {}

  static Optional<AuthUser> get() {
    return Optional.ofNullable(BOUND.get());
  }

  /** Runs {@code call} with {@code user} as the current one, or with none; what was bound before is bound again after. */
  public static <T extends @Nullable Object> T callAs(Optional<AuthUser> user, Callable<T> call)
      throws Exception {
    @Nullable AuthUser before = BOUND.get();
    bind(user.orElse(null));
    try {
      return call.call();
    } finally {
      bind(before);
    }
  }

  private static void bind(@Nullable AuthUser user) {
    if (user == null) {
      BOUND.remove();
    } else {
      BOUND.set(user);
    }
  }
}
