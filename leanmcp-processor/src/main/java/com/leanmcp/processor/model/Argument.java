package com.leanmcp.processor.model;

import java.util.Optional;

/** What the table passes for one parameter of the author's method. */
public sealed interface Argument {
  Place place();

  /** An object that is injected, and where a constraint on it stands, which no schema can show. */
  sealed interface Injected extends Argument {
    Optional<Place> constraint();
  }

  /** The authenticated caller. */
  record User(Place place, Optional<Place> constraint) implements Injected {}

  /** The call itself. */
  record Context(Place place, Optional<Place> constraint) implements Injected {}

  /** The record made of all arguments. */
  record Input(Place place) implements Argument {}

  /** The property of this name. */
  record Property(String name, Place place) implements Argument {}
}
