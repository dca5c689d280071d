package com.leanmcp.processor.read;

import com.leanmcp.processor.model.ClassId;
import com.leanmcp.processor.model.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a type is used.
 *
 * @param packageName the package whose generated code names the type
 * @param place where a mistake is shown
 * @param within the codecs of the types the use is inside of, outermost first
 */
record Usage(String packageName, Place place, List<ClassId> within) {
  Usage {
    within = List.copyOf(within);
  }

  Usage(String packageName, Place place) {
    this(packageName, place, List.of());
  }

  /** The use of a part of the type with this codec. */
  Usage inside(ClassId codec) {
    List<ClassId> deeper = new ArrayList<>(within);
    deeper.add(codec);
    return new Usage(codec.packageName(), place, deeper);
  }

  /** The same use, with mistakes shown elsewhere. */
  Usage at(Place other) {
    return new Usage(packageName, other, within);
  }
}
