package com.leanmcp.processor.model;

/** A method or a field by which generated code reads or sets one property of an object. */
public record Access(String name, Kind kind) {
  /** What it is. */
  public enum Kind {
    METHOD,
    FIELD
  }

  public static Access method(String name) {
    return new Access(name, Kind.METHOD);
  }

  public static Access field(String name) {
    return new Access(name, Kind.FIELD);
  }
}
