package com.leanmcp.maven.compile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.FileObject;
import javax.tools.ForwardingFileObject;

/** A resource of a processor, which may only be read: it becomes a file of its own once it is written. */
final class UnlinkingFile extends ForwardingFileObject<FileObject> {
  private final Path path;
  private final Runnable onWrite;

  UnlinkingFile(FileObject file, Path path, Runnable onWrite) {
    super(file);
    this.path = path;
    this.onWrite = onWrite;
  }

  @Override
  public OutputStream openOutputStream() throws IOException {
    prepare();
    return super.openOutputStream();
  }

  @Override
  public Writer openWriter() throws IOException {
    prepare();
    return super.openWriter();
  }

  private void prepare() throws IOException {
    Files.deleteIfExists(path);
    onWrite.run();
  }
}
