package com.leanmcp.processor.model;

import java.util.Optional;

/** The hints of a tool that the author wrote. */
public record Hints(
    Optional<Boolean> readOnly,
    Optional<Boolean> destructive,
    Optional<Boolean> idempotent,
    Optional<Boolean> openWorld) {}
