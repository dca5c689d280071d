package com.acme;

import com.leanmcp.annotation.SchemaConstraint;

record EchoInput(
    @SchemaConstraint(description = "Message to echo back", minLength = 1) String message) {}
