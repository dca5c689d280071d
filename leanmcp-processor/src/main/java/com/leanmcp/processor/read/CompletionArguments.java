package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Argument;
import com.leanmcp.processor.model.Place;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Tells what a completion's parameters that are not injected stand for. */
final class CompletionArguments {
  private CompletionArguments() {}

  static Argument of(VariableElement parameter, TypeMirror type, Place place) {
    return switch (Names.qualified(type).replace(" ", "")) {
      case "java.lang.String" -> new Argument.Typed(place);
      case "java.util.Map<java.lang.String,java.lang.String>" -> new Argument.Chosen(place);
      default -> new Argument.Stray(Names.spell(type) + " " + parameter.getSimpleName(), place);
    };
  }
}
