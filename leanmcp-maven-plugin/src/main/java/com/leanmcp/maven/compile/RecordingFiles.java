package com.leanmcp.maven.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Notes what one compilation writes to the class output, and of which source. A file that is there already is unlinked
 * before it is written, for it may be one with the file of an earlier version that still runs.
 */
final class RecordingFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
  private final Path output;
  private final Map<Path, Path> classes = new LinkedHashMap<>();
  private final Set<Path> resources = new LinkedHashSet<>();

  RecordingFiles(StandardJavaFileManager files, Path output) {
    super(files);
    this.output = output;
  }

  /** Each class file, relative to the output, with the source that declares the class. */
  Map<Path, Path> classes() {
    return classes;
  }

  /** Every other file that was written, relative to the output. */
  Set<Path> resources() {
    return resources;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, Kind kind, @Nullable FileObject sibling)
      throws IOException {
    JavaFileObject file = super.getJavaFileForOutput(location, className, kind, sibling);
    if (location == StandardLocation.CLASS_OUTPUT) {
      Path path = fileManager.asPath(file);
      Files.deleteIfExists(path);
      Path source = sibling == null ? path : fileManager.asPath(sibling);
      classes.put(output.relativize(path), source);
    }
    return file;
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, @Nullable FileObject sibling)
      throws IOException {
    FileObject file = super.getFileForOutput(location, packageName, relativeName, sibling);
    if (location == StandardLocation.CLASS_OUTPUT) {
      Path path = fileManager.asPath(file);
      return new UnlinkingFile(file, path, () -> resources.add(output.relativize(path)));
    }
    return file;
  }

  /** The same since Java 18, where the default would pass this class by. */
  public JavaFileObject getJavaFileForOutputForOriginatingFiles(
      Location location, String className, Kind kind, FileObject... originating)
      throws IOException {
    return getJavaFileForOutput(location, className, kind, first(originating));
  }

  /** The same since Java 18, where the default would pass this class by. */
  public FileObject getFileForOutputForOriginatingFiles(
      Location location, String packageName, String relativeName, FileObject... originating)
      throws IOException {
    return getFileForOutput(location, packageName, relativeName, first(originating));
  }

  @Override
  public void close() {
    // The manager below serves the next compilation too.
  }

  private static @Nullable FileObject first(FileObject... files) {
    return files.length == 0 ? null : files[0];
  }
}
