package com.leanmcp.maven.bytecode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * What other classes can see of a class, and what it uses itself. Names are the JVM's: {@code p/Outer$Inner}.
 *
 * @param api everything that may matter to a class compiled against this one, constants' values apart
 * @param constants the values that are copied into other classes
 * @param references the classes that it mentions anywhere, and some names that are none
 * @param exposed the classes that its declarations mention
 */
public record ClassShape(
    String name, String api, String constants, Set<String> references, Set<String> exposed) {

  public ClassShape {
    references = Set.copyOf(references);
    exposed = Set.copyOf(exposed);
  }

  public static ClassShape read(Path file) throws IOException {
    return ShapeReader.read(file);
  }
}
