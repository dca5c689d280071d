package com.leanmcp.maven.compile;

/**
 * What the compiler says about the sources.
 *
 * @param text as javac prints it: the place, the message, the source line and a caret
 */
public record Problem(boolean isError, String text) {}
