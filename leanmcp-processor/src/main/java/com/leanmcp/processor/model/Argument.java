package com.leanmcp.processor.model;

import java.util.Optional;

/** What the table passes for one parameter of the author's method. */
public sealed interface Argument {
  Place place();

  /** What is injected, and where a constraint on it stands, which no schema can show. */
  sealed interface Injected extends Argument {
    Optional<Place> constraint();
  }

  /** The authenticated caller. */
  record User(Place place, Optional<Place> constraint) implements Injected {}

  /** The call itself. */
  record Context(Place place, Optional<Place> constraint) implements Injected {}

  /** What the client's user answers. */
  record Asked(QuestionModel question, Place place, Optional<Place> constraint)
      implements Injected {}

  /** What nobody can be asked for. */
  record Unaskable(Problem problem, Place place) implements Argument {}

  /** All arguments at once: a record made of them, or as they came. */
  record Input(Place place) implements Argument {}

  /** The property of this name. */
  record Property(String name, Place place) implements Argument {}

  /** What has been typed of the argument that a completion completes. */
  record Typed(Place place) implements Argument {}

  /** The other arguments, as far as they have been chosen. */
  record Chosen(Place place) implements Argument {}

  /** What a completion cannot have, in the author's words. */
  record Stray(String parameter, Place place) implements Argument {}
}
