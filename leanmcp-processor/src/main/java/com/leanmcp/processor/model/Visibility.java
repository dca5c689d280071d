package com.leanmcp.processor.model;

/** Who can name a class. */
public enum Visibility {
  PUBLIC,
  PACKAGE,
  PRIVATE
}
