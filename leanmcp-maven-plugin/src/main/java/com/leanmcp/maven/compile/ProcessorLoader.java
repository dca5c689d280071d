package com.leanmcp.maven.compile;

import com.leanmcp.maven.plan.ProcessorPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import javax.annotation.processing.Processor;

/**
 * The classes of the annotation processors, loaded once: a processor that the JIT knows is several times as fast. Each
 * compilation gets new instances. They see the platform and javac but nothing of this process, whose libraries may be of
 * other versions.
 */
final class ProcessorLoader implements AutoCloseable {
  private static final String OURS = "com.leanmcp.processor.";

  private final URLClassLoader loader;
  private final List<Provider<Processor>> providers;

  ProcessorLoader(ProcessorPlan plan) {
    this.loader = new URLClassLoader("processors", urls(plan.path()), new CompilerOnly());
    this.providers = ServiceLoader.load(Processor.class, loader).stream()
        .filter(
            each -> plan.names().isEmpty() || plan.names().contains(each.type().getName()))
        .toList();
  }

  /** One new instance of each processor. */
  List<Processor> instances() {
    List<Processor> instances = new ArrayList<>();
    providers.forEach(each -> instances.add(each.get()));
    return instances;
  }

  /** Whether there is one of which it is not known what it makes of what. */
  boolean hasForeign() {
    return providers.stream().anyMatch(each -> !each.type().getName().startsWith(OURS));
  }

  @Override
  public void close() {
    try {
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL[] urls(List<String> path) {
    return path.stream().map(ProcessorLoader::url).toArray(URL[]::new);
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry + " is no file", e);
    }
  }

  /** The platform, and of the class path's loader, which is javac's too, only javac. */
  private static final class CompilerOnly extends ClassLoader {
    CompilerOnly() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("com.sun.source.") || name.startsWith("com.sun.tools.javac.")) {
        return ClassLoader.getSystemClassLoader().loadClass(name);
      }
      throw new ClassNotFoundException(name);
    }
  }
}
