package com.leanmcp.examples.clerkauth;

import com.leanmcp.auth.ClerkProvider;
import com.leanmcp.auth.ClerkProviderBuilder;
import com.leanmcp.environment.Environment;

/** Makes the authentication provider of what the environment says. */
final class Configuration {
  private Configuration() {}

  /**
   * The provider for the Clerk application that the environment names.
   *
   * @throws IllegalStateException if it names none; the message says what to set
   */
  static ClerkProvider provider(Environment environment) {
    if (environment.get("CLERK_FRONTEND_API").isEmpty()
        || environment.get("CLERK_SECRET_KEY").isEmpty()) {
      throw new IllegalStateException("Missing required Clerk configuration:"
          + " set CLERK_FRONTEND_API and CLERK_SECRET_KEY, in the environment or in a .env file");
    }
    ClerkProviderBuilder provider = ClerkProvider.builder().environment(environment);
    environment.get("CLERK_CLIENT_ID").ifPresent(provider::acceptIdTokens);
    return provider.build();
  }
}
