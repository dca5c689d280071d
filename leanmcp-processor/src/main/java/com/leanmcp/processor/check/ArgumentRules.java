package com.leanmcp.processor.check;

import com.leanmcp.processor.model.ArgumentModel;
import com.leanmcp.processor.model.CallModel;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.PropertyModel;
import com.leanmcp.processor.model.Spelling;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.ValueKind;
import java.util.ArrayList;
import java.util.List;

/** Judges arguments that arrive as texts: those of prompts, and the variables of templates. */
final class ArgumentRules {
  private ArgumentRules() {}

  static List<Problem> check(CallModel call) {
    List<Problem> problems = new ArrayList<>();
    for (PropertyModel property : ArgumentModel.knownProperties(call.input())) {
      TypeModel type = property.type().present();
      boolean known =
          !(type instanceof TypeModel.Unsupported || type instanceof TypeModel.Unresolved);
      if (known && !isSpellable(type)) {
        String name = Spelling.of(type) + " " + property.name();
        problems.add(unspellable(call, name, property.place()));
      }
      property
          .constraints()
          .labels()
          .header()
          .ifPresent(header -> problems.add(Diagnostic.MISFIT_CONSTRAINT.at(
              header.place(),
              "header does not fit an argument of a " + call.kind().noun()
                  + "; it is for arguments of tools")));
    }
    ArgumentModel.unspellable(call.input())
        .forEach(name -> problems.add(unspellable(call, name, call.place())));
    return problems;
  }

  private static boolean isSpellable(TypeModel type) {
    return type instanceof TypeModel.Text
        || type instanceof TypeModel.Bool
        || type instanceof TypeModel.Whole
        || type instanceof TypeModel.Real
        || type instanceof TypeModel.Enumeration
        || type instanceof TypeModel.Value value && value.kind().shape() != ValueKind.Shape.ANY;
  }

  private static Problem unspellable(CallModel call, String name, Place place) {
    return Diagnostic.UNSPELLABLE_ARGUMENT.at(
        place,
        "the " + call.subject() + " takes " + name + ", but clients send its arguments as texts;"
            + " use String, a number, boolean, an enum, a type of java.time, UUID or URI, or"
            + " Optional of these");
  }
}
