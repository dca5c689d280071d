package com.leanmcp.maven.dev;

import java.io.PrintStream;
import java.util.List;

/** What leanmcp:dev tells the user: short lines that stand out from the program's own output. */
final class Console {
  private final PrintStream out;

  Console(PrintStream out) {
    this.out = out;
  }

  void say(String message) {
    out.println("[leanmcp] " + message);
    out.flush();
  }

  void show(List<String> lines) {
    lines.forEach(out::println);
    out.flush();
  }
}
