package com.leanmcp.maven.compile;

import com.leanmcp.maven.bytecode.ClassShape;
import java.nio.file.Path;

/**
 * A compiled class.
 *
 * @param file the class file, relative to the folder of classes
 * @param source what declares it; for a generated class the source a processor wrote
 * @param generated whether a processor made it
 */
record Output(Path file, Path source, boolean generated, ClassShape shape) {}
