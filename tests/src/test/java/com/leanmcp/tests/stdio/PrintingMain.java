package com.leanmcp.tests.stdio;

import com.leanmcp.tests.TestServer;

/** A server on standard input and output whose tools print, and read what is not theirs. */
public final class PrintingMain {
  /** What the tool {@code wait} prints. */
  static final String PRINT = "a print of a tool";

  private PrintingMain() {}

  public static void main(String[] args) {
    TestServer.builder(() -> {
          System.out.println(PRINT);
          if (System.in.read() >= 0) {
            throw new IllegalStateException("a tool has read what the client wrote");
          }
        })
        .startStdio();
  }
}
