package com.leanmcp.processor.model;

/** What the table passes for one parameter of the author's method. */
public sealed interface Argument {
  Place place();

  /** The authenticated caller. */
  record User(Place place) implements Argument {}

  /** The call itself. */
  record Context(Place place) implements Argument {}

  /** The record made of all arguments. */
  record Input(Place place) implements Argument {}

  /** The property of this name. */
  record Property(String name, Place place) implements Argument {}
}
