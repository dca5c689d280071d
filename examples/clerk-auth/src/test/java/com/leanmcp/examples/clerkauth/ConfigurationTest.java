package com.leanmcp.examples.clerkauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.auth.ClerkProvider;
import com.leanmcp.environment.Environment;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfigurationTest {
  @Test
  void makesTheProvider() {
    Environment environment = Environment.of(Map.of(
        "CLERK_FRONTEND_API", "your-app.clerk.accounts.dev",
        "CLERK_SECRET_KEY", "sk_test_x",
        "CLERK_CLIENT_ID", "client_x"));
    try (ClerkProvider provider = Configuration.provider(environment)) {
      assertThat(provider.type()).isEqualTo("clerk");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CLERK_FRONTEND_API", "CLERK_SECRET_KEY", "PORT"})
  void saysWhatIsMissing(String onlyName) {
    assertThatThrownBy(() -> Configuration.provider(Environment.of(Map.of(onlyName, "x"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("CLERK_FRONTEND_API", "CLERK_SECRET_KEY");
  }
}
