package com.leanmcp.maven.schema;

/** One change, in half a sentence that follows its subject: {@code the argument units is now required}. */
public record Finding(Severity severity, String sentence) {}
