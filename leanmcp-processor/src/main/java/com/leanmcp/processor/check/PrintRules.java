package com.leanmcp.processor.check;

import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Problem;
import java.util.List;

/** Judges prints in a service: over stdio, standard output belongs to the protocol. */
public final class PrintRules {
  private PrintRules() {}

  public static List<Problem> check(List<Place> printing) {
    return printing.stream()
        .map(place -> Diagnostic.PRINTS.at(
            place,
            "the method " + place.element().getSimpleName()
                + " prints to System.out, which belongs to the"
                + " protocol when a server speaks over stdio; use a logger"))
        .toList();
  }
}
