package com.leanmcp.maven.schema;

/** What a schema describes, and so which of its changes break clients. */
public enum Role {
  /** What clients send: to accept less breaks them. */
  ARGUMENTS("the argument "),
  /** What clients get: to send more kinds of it breaks them. */
  RESULT("the result's ");

  private final String owner;

  Role(String owner) {
    this.owner = owner;
  }

  /** A place as the subject of a sentence. */
  String subject(Place place) {
    if (place.isRoot()) {
      return this == ARGUMENTS ? "the arguments" : "the result";
    }
    return owner + place.text();
  }
}
