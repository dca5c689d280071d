package com.leanmcp.maven.schema;

/** Where in the values a schema describes: {@code filter.tags[]}; the root is empty. */
record Place(String text) {
  static final Place ROOT = new Place("");

  Place member(String name) {
    return new Place(text.isEmpty() ? name : text + "." + name);
  }

  /** Members that have no schema of their own. */
  Place others() {
    return member("*");
  }

  Place element() {
    return new Place(text + "[]");
  }

  Place element(int index) {
    return new Place(text + "[" + index + "]");
  }

  Place variant(String label) {
    return new Place(text + "(" + label + ")");
  }

  boolean isRoot() {
    return text.isEmpty();
  }
}
