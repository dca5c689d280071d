package com.leanmcp.examples.clerkauth.demo;

import java.util.Optional;

/** The caller as Clerk knows them; the address is empty where Clerk knows none. */
public record UserProfile(
    String userId,
    String email,
    Optional<String> firstName,
    Optional<String> lastName,
    Optional<String> imageUrl) {}
