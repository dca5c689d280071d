package com.leanmcp.maven.inspect;

import com.leanmcp.maven.surface.Surface;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How a surface is shown. */
public enum Format {
  TABLE(TableReport::of),
  JSON(JsonReport::of),
  MARKDOWN(MarkdownReport::of);

  private final Function<Surface, String> report;

  Format(Function<Surface, String> report) {
    this.report = report;
  }

  /** The format of this name, whatever its case. */
  public static Optional<Format> named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  /** The surface as text that ends with a line break. */
  public String show(Surface surface) {
    return report.apply(surface);
  }
}
