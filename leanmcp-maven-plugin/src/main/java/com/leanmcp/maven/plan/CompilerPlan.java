package com.leanmcp.maven.plan;

import java.io.Serializable;
import java.util.List;

/**
 * How javac is called for a module, as maven-compiler-plugin would.
 *
 * @param options javac's own, without paths, processors and the encoding
 * @param generatedSources where processors' sources go
 * @param classPath jars and folders; the folder of another module stands for what that module is at the moment
 */
public record CompilerPlan(
    List<String> options,
    String encoding,
    String generatedSources,
    List<String> classPath,
    ProcessorPlan processors)
    implements Serializable {

  public CompilerPlan {
    options = List.copyOf(options);
    classPath = List.copyOf(classPath);
  }
}
