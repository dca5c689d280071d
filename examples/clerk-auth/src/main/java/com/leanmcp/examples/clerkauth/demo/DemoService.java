package com.leanmcp.examples.clerkauth.demo;

import com.leanmcp.access.AuthUser;
import com.leanmcp.annotation.Authenticated;
import com.leanmcp.annotation.Tool;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Every tool of this service needs a token; the caller comes as a parameter and is not in the schema. */
@Authenticated
public final class DemoService {
  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  @Tool(description = "Get the authenticated user profile information from Clerk")
  public UserProfile getUserProfile(AuthUser user) {
    return new UserProfile(
        user.userId(), user.email().orElse(""), user.firstName(), user.lastName(), user.imageUrl());
  }

  @Tool(description = "Echo back a message with authenticated user information")
  public EchoOutput echo(EchoInput input, AuthUser user) {
    return new EchoOutput(
        input.message(),
        MILLISECONDS.format(Instant.now()),
        user.userId(),
        user.email().orElse(""));
  }
}
