package com.leanmcp.processor.model;

/**
 * Something of {@code org.mcpjava} that an author wrote and that nothing comes of.
 *
 * @param subject the annotation or its attribute
 * @param cure what to do instead
 */
public record Unheard(String subject, String cure, Place place) {}
