package com.leanmcp.content;

import java.util.List;
import java.util.Optional;

/**
 * A picture that stands for a server, tool, prompt or resource (MCP schema, Icon).
 *
 * @param src an https or data URI
 * @param mimeType the type of the picture, where its server may not say
 * @param sizes such as {@code 48x48} or {@code any}
 * @param theme the background it is made for
 */
public record Icon(
    String src, Optional<String> mimeType, List<String> sizes, Optional<Theme> theme) {

  /** A background. */
  public enum Theme {
    LIGHT("light"),
    DARK("dark");

    private final String text;

    Theme(String text) {
      this.text = text;
    }

    /** The theme as the protocol spells it. */
    public String text() {
      return text;
    }
  }

  public Icon {
    sizes = List.copyOf(sizes);
  }

  /** A picture at this address. */
  public static Icon of(String src) {
    return new Icon(src, Optional.empty(), List.of(), Optional.empty());
  }
}
