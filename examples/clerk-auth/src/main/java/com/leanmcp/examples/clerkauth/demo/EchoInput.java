package com.leanmcp.examples.clerkauth.demo;

import com.leanmcp.annotation.SchemaConstraint;

/** What to echo. */
public record EchoInput(
    @SchemaConstraint(description = "Message to echo back", minLength = 1)
    String message) {}
