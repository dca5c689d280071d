package com.acme;

import java.util.Optional;

/**
 * What came back.
 *
 * @param message the very same
 */
public record Echo(String message, Optional<String> userId, long timestamp) {}
