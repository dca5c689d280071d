package com.leanmcp.test.client;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A pair of streams in memory: what any thread writes to one is read from the other. */
final class ByteQueue {
  private static final byte[] END = {};

  private final BlockingQueue<byte[]> waiting = new LinkedBlockingQueue<>();

  /** The end to write to; closing it ends the other. */
  final OutputStream out = new OutputStream() {
    @Override
    public void write(int b) {
      waiting.add(new byte[] {(byte) b});
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      if (length > 0) {
        byte[] copy = new byte[length];
        System.arraycopy(bytes, offset, copy, 0, length);
        waiting.add(copy);
      }
    }

    @Override
    public void close() {
      waiting.add(END);
    }
  };

  /** The end to read from, for one thread. */
  final InputStream in = new InputStream() {
    private byte[] current = {0};
    private int next = 1;

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (next == current.length && current != END) {
        current = take();
        next = 0;
      }
      if (current == END) {
        return -1;
      }
      int count = Math.min(length, current.length - next);
      System.arraycopy(current, next, bytes, offset, count);
      next += count;
      return count;
    }

    private byte[] take() {
      try {
        return waiting.take();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return END;
      }
    }
  };
}
