package com.leanmcp.environment;

/** A value that must not be seen: it prints as {@code ***}. */
public record Secret(String value) {
  @Override
  public String toString() {
    return "***";
  }
}
