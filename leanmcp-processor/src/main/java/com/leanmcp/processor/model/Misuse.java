package com.leanmcp.processor.model;

/** A form of declaration that generated code cannot use. */
public enum Misuse {
  PRIVATE("is private", "make it package-private or public"),
  STATIC("is static", "remove static"),
  GENERIC("has type parameters", "use concrete types"),
  OUT_OF_REACH("is not visible in the package of the service", "make it public"),
  INNER("is an inner class without static", "make it static"),
  ENUM("is an enum", "move them to a class");

  private final String fault;
  private final String cure;

  Misuse(String fault, String cure) {
    this.fault = fault;
    this.cure = cure;
  }

  public String fault() {
    return fault;
  }

  public String cure() {
    return cure;
  }
}
