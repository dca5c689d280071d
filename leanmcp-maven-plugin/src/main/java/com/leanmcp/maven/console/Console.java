package com.leanmcp.maven.console;

import java.io.PrintStream;
import java.util.List;

/** What leanmcp:dev tells the user: short lines that stand out from the program's own output. */
public final class Console {
  private final PrintStream out;
  private final Colours colours;

  public Console(PrintStream out, Colours colours) {
    this.out = out;
    this.colours = colours;
  }

  public void say(String message) {
    print(colours.prefix("[leanmcp]") + " " + message);
  }

  /** Says that something is wrong and what became of it. */
  public void warn(String message) {
    print(colours.prefix("[leanmcp]") + " " + colours.problem(message));
  }

  public void show(List<String> lines) {
    lines.forEach(this::print);
  }

  private void print(String line) {
    out.println(line);
    out.flush();
  }
}
