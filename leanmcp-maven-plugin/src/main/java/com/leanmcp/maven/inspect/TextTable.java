package com.leanmcp.maven.inspect;

import com.leanmcp.maven.surface.PrettyJson;
import java.util.ArrayList;
import java.util.List;

/**
 * A table for a terminal, at most {@value #WIDTH} columns wide: cells are wrapped, nothing is cut, numbers stand at the
 * right.
 */
final class TextTable {
  static final int WIDTH = 100;

  private static final String GAP = "  ";

  private final List<Integer> limits;
  private final List<List<String>> rows = new ArrayList<>();

  /** {@code limits} says how wide each column may be; the one with 0 takes what is left. */
  TextTable(List<String> heads, List<Integer> limits) {
    this.limits = List.copyOf(limits);
    rows.add(List.copyOf(heads));
  }

  void row(String... cells) {
    rows.add(List.of(cells).stream().map(TextTable::oneLine).toList());
  }

  private static String oneLine(String text) {
    return PrettyJson.visible(text.strip().replaceAll("\\s+", " "));
  }

  @Override
  public String toString() {
    int[] widths = widths();
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      append(row, widths, out);
    }
    return out.toString();
  }

  private int[] widths() {
    int[] widths = new int[limits.size()];
    int rest = WIDTH - GAP.length() * (widths.length - 1);
    for (int i = 0; i < widths.length; i++) {
      if (limits.get(i) > 0) {
        widths[i] = Math.min(limits.get(i), natural(i));
        rest -= widths[i];
      }
    }
    int left = limits.indexOf(0);
    widths[left] = Math.min(rest, natural(left));
    return widths;
  }

  private int natural(int column) {
    return rows.stream().mapToInt(row -> Wrapping.width(row.get(column))).max().orElse(0);
  }

  private static void append(List<String> row, int[] widths, StringBuilder out) {
    List<List<String>> cells = new ArrayList<>();
    int lines = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> wrapped = Wrapping.wrap(row.get(i), widths[i]);
      cells.add(wrapped);
      lines = Math.max(lines, wrapped.size());
    }
    for (int line = 0; line < lines; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
        String fill = " ".repeat(widths[i] - Wrapping.width(part));
        text.append(part.matches("\\d+") ? fill + part : part + fill).append(GAP);
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }
}
