package com.leanmcp.examples.clerkauth.demo;

/** The message, when it was echoed, and for whom; the address is empty where Clerk knows none. */
public record EchoOutput(String message, String timestamp, String userId, String userEmail) {}
