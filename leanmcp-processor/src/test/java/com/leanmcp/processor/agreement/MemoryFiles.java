package com.leanmcp.processor.agreement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;

/** Keeps what javac writes in memory, and shows it to later compilations. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
  /** One file, empty until it is written. */
  static final class MemoryFile extends SimpleJavaFileObject {
    private final String name;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private MemoryFile(String name, Kind kind) {
      super(URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind);
      this.name = name;
    }

    static MemoryFile source(String name, String text) throws IOException {
      MemoryFile file = new MemoryFile(name, Kind.SOURCE);
      file.bytes.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return file;
    }

    byte[] content() {
      return bytes.toByteArray();
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }

    @Override
    public java.io.InputStream openInputStream() {
      return new java.io.ByteArrayInputStream(content());
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return bytes.toString(java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  private final Map<String, MemoryFile> classes = new LinkedHashMap<>();
  private final Map<String, MemoryFile> sources = new LinkedHashMap<>();

  MemoryFiles(JavaFileManager files) {
    super(files);
  }

  /** The classes by their binary names. */
  Map<String, MemoryFile> classes() {
    return classes;
  }

  /** What processors wrote, by the names of the types. */
  Map<String, MemoryFile> sources() {
    return sources;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, Kind kind, FileObject sibling) {
    MemoryFile file = new MemoryFile(className, kind);
    (kind == Kind.CLASS ? classes : sources).put(className, file);
    return file;
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, FileObject sibling) {
    return new MemoryFile("resource." + relativeName.replaceAll("[^A-Za-z]", "_"), Kind.OTHER);
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<Kind> kinds, boolean recurse) throws IOException {
    List<JavaFileObject> found = new ArrayList<>();
    super.list(location, packageName, kinds, recurse).forEach(found::add);
    if (location == javax.tools.StandardLocation.CLASS_PATH && kinds.contains(Kind.CLASS)) {
      classes.values().stream()
          .filter(file -> file.name.startsWith(packageName + ".")
              && file.name.indexOf('.', packageName.length() + 1) < 0)
          .forEach(found::add);
    }
    return found;
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof MemoryFile memory ? memory.name : super.inferBinaryName(location, file);
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a == b;
  }
}
