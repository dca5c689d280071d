package com.leanmcp.examples.everything;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The picture and the sound that tools, prompts and resources show. */
final class Media {
  static final byte[] PICTURE = read("pixel.png");
  static final byte[] SOUND = read("tone.wav");

  private Media() {}

  private static byte[] read(String file) {
    try (InputStream source = Objects.requireNonNull(Media.class.getResourceAsStream(file), file)) {
      return source.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
