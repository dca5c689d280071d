package com.leanmcp.benchmarks.http;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A server that takes part.
 *
 * @param arguments of {@code java}, after the heap; {@code @port@} stands for the port
 * @param shipped the jars, or folders of jars, that a program on it ships
 * @param works what it is asked for
 */
record Contender(
    String name, Dialect dialect, List<String> arguments, List<Path> shipped, Set<Work> works) {}
