package com.leanmcp.processor.model;

/** The kinds of what a service offers, in the order in which they are read and written. */
public enum OfferKind {
  TOOL("Tool"),
  PROMPT("Prompt"),
  RESOURCE("Resource"),
  COMPLETION("Completion");

  private final String annotation;

  OfferKind(String annotation) {
    this.annotation = annotation;
  }

  /** The simple name of the annotation that makes a method one. */
  public String annotation() {
    return annotation;
  }

  /** What it is called in a sentence. */
  public String noun() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
