package com.leanmcp.processor.write;

/**
 * The names one offer has in its table.
 *
 * @param method the method that calls it
 * @param constant what the names of its constants begin with
 * @param stems the scope of methods and constants of all offers' members
 */
record TableNames(String method, String constant, Identifiers stems) {
  /** The constant with its input schema. */
  String input() {
    return constant + "_INPUT";
  }

  /** The constant with the names of its properties. */
  String properties() {
    return constant + "_PROPERTIES";
  }
}
