package com.leanmcp.tests.oauth;

import com.leanmcp.McpServer;
import com.leanmcp.McpServerBuilder;
import com.leanmcp.auth.JwtProvider;
import com.leanmcp.auth.profile.JwtProfile;
import com.leanmcp.tests.service.ShopService;
import com.leanmcp.tests.service.ShopServiceTable;
import java.time.Clock;
import java.time.Duration;

/** A server with the {@link ShopService}, for the users of one issuer. */
public final class ShopServer {
  private ShopServer() {}

  /** A builder with everything in place but a start. */
  public static McpServerBuilder builder(String issuer, Clock clock) {
    return McpServer.named("shop", "1.0.0")
        .port(0)
        .services(ShopServiceTable.of(new ShopService()))
        .authenticator(JwtProvider.builder("oidc", JwtProfile.discovered(issuer))
            .allowInsecureLoopback()
            .clock(clock)
            .build())
        .shutdownGrace(Duration.ofSeconds(5));
  }
}
