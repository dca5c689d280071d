package com.leanmcp.stdio;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The process's standard input and output, taken from everybody else: what prints to {@link System#out} prints to {@link
 * System#err} instead, and {@link System#in} is empty.
 */
public final class StandardStreams {
  /** Stands where {@link System#in} was. */
  private static final class Nothing extends InputStream {
    @Override
    public int read() {
      return -1;
    }
  }

  private final InputStream in;
  private final PrintStream print;
  private final OutputStream out;

  private StandardStreams(InputStream in, PrintStream print) {
    this.in = in;
    this.print = print;
    this.out = new FileOutputStream(FileDescriptor.out); // a PrintStream would swallow failures
  }

  /**
   * Takes the streams.
   *
   * @throws IllegalStateException if they are taken already
   */
  public static StandardStreams take() {
    if (System.in instanceof Nothing) {
      throw new IllegalStateException(
          "a server of this process has standard input and output already; one process is one server on stdio");
    }
    StandardStreams streams = new StandardStreams(System.in, System.out);
    System.out.flush();
    System.setOut(System.err);
    System.setIn(new Nothing());
    return streams;
  }

  /** What the client writes. */
  public InputStream in() {
    return in;
  }

  /** What the client reads. */
  public OutputStream out() {
    return out;
  }

  /** Puts back what was there before. */
  public void giveBack() {
    System.setOut(print);
    System.setIn(in);
  }
}
