package com.leanmcp.tests.wire;

import java.io.IOException;
import java.io.InputStream;

/** The bytes that chunks carry (RFC 9112, section 7.1); what comes after the last chunk stays unread. */
final class ChunkedInput extends InputStream {
  private final InputStream in;
  private int left;
  private boolean ended;

  ChunkedInput(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    if (left == 0 && !ended) {
      left = Integer.parseInt(Wire.line(in), 16);
      if (left == 0) {
        ended = true;
        Wire.line(in);
      }
    }
    if (ended) {
      return -1;
    }
    int read = in.read();
    if (read < 0) {
      throw new IOException("the server closed the connection");
    }
    if (--left == 0) {
      Wire.line(in);
    }
    return read;
  }
}
