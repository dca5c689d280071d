package com.leanmcp.schema;

/**
 * One way in which a value breaks its schema.
 *
 * @param pointer where, as a JSON Pointer (RFC 6901); empty for the whole value
 * @param message what was expected and what came, in words a model can act on
 */
public record Violation(String pointer, String message) {}
