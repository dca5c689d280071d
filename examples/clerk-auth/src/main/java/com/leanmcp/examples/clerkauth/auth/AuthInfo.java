package com.leanmcp.examples.clerkauth.auth;

/** How to authenticate with this server. */
public record AuthInfo(
    String provider, boolean authRequired, String tokenType, String instructions) {}
