package com.leanmcp.maven.launch;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The classes of one version of the program. As on an ordinary class path the program's own come before those of its
 * libraries, which are the parent's.
 */
final class VersionLoader extends URLClassLoader {
  static {
    ClassLoader.registerAsParallelCapable();
  }

  private final List<Path> folders;

  /** {@code name} stands in stack traces. */
  VersionLoader(String name, List<Path> folders) {
    super(name, urls(folders), ClassLoader.getSystemClassLoader());
    this.folders = List.copyOf(folders);
  }

  List<Path> folders() {
    return folders;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      boolean own = findResource(name.replace('.', '/') + ".class") != null;
      if (!own) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  public @Nullable URL getResource(String name) {
    URL own = findResource(name);
    return own == null ? super.getResource(name) : own;
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    Set<URL> all = new LinkedHashSet<>(Collections.list(findResources(name)));
    all.addAll(Collections.list(getParent().getResources(name)));
    return Collections.enumeration(all);
  }

  private static URL[] urls(List<Path> folders) {
    return folders.stream().map(VersionLoader::url).toArray(URL[]::new);
  }

  private static URL url(Path folder) {
    try {
      return folder.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(folder + " is no folder", e);
    }
  }
}
