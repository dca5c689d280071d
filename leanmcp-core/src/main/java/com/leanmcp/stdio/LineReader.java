package com.leanmcp.stdio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a stream of bytes into lines. Memory grows with what has come; a line that grows past the limit is thrown away to its
 * end. The last line needs no line feed.
 */
final class LineReader {
  /** What was read. */
  sealed interface Line {
    /** A line without its line feed. */
    record Whole(byte[] bytes) implements Line {}

    /** A line of more bytes than the limit. */
    record TooLong() implements Line {}

    /** There are no more lines. */
    record End() implements Line {}
  }

  private static final int CHUNK = 64 * 1024;

  private final InputStream in;
  private final int limit;
  private final byte[] chunk = new byte[CHUNK];
  private int position;
  private int count;

  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Waits for the next line. */
  Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    while (fill()) {
      int end = lineFeed();
      tooLong |= line.size() + (end - position) > limit;
      if (tooLong) {
        line.reset();
      } else {
        line.write(chunk, position, end - position);
      }
      position = end;
      if (end < count) {
        position++;
        return tooLong ? new Line.TooLong() : new Line.Whole(line.toByteArray());
      }
    }
    if (tooLong) {
      return new Line.TooLong();
    }
    return line.size() == 0 ? new Line.End() : new Line.Whole(line.toByteArray());
  }

  /** Whether there are bytes in the chunk, now. */
  private boolean fill() throws IOException {
    if (position == count) {
      position = 0;
      count = Math.max(0, in.read(chunk));
    }
    return position < count;
  }

  private int lineFeed() {
    for (int i = position; i < count; i++) {
      if (chunk[i] == '\n') {
        return i;
      }
    }
    return count;
  }
}
