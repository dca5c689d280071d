package com.leanmcp.maven.create;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file to be written.
 *
 * @param path where, below the folder it is written into, or absolute
 */
record NewFile(Path path, String text) {

  /**
   * Writes it and the folders it needs: all of it, or nothing.
   *
   * @throws FileAlreadyExistsException if there is a file already
   */
  void write(Path folder) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }
}
