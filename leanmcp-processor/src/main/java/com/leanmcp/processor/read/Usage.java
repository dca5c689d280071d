package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Place;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * Where a type is used.
 *
 * @param packageName the package whose generated code names the type
 * @param place where a mistake is shown
 * @param within the records the use is inside of, outermost first
 */
record Usage(String packageName, Place place, List<TypeElement> within) {
  Usage {
    within = List.copyOf(within);
  }

  Usage(String packageName, Place place) {
    this(packageName, place, List.of());
  }

  /** The use of a component's type inside of a record. */
  Usage inside(TypeElement structure, String codecPackage, Place component) {
    List<TypeElement> deeper = new ArrayList<>(within);
    deeper.add(structure);
    return new Usage(codecPackage, component, deeper);
  }
}
