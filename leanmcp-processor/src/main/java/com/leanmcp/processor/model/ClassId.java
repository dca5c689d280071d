package com.leanmcp.processor.model;

import java.util.List;

/**
 * The name of a class.
 *
 * @param packageName empty for the unnamed package
 * @param simpleNames outermost class first
 */
public record ClassId(String packageName, List<String> simpleNames) {
  public ClassId {
    simpleNames = List.copyOf(simpleNames);
  }

  /** The name an author writes within the package: {@code Outer.Inner}. */
  public String simple() {
    return String.join(".", simpleNames);
  }

  /** The canonical name. */
  public String qualified() {
    return inPackage(simple());
  }

  /** The name in the class file (JLS section 13.1). */
  public String binary() {
    return inPackage(String.join("$", simpleNames));
  }

  /** The name of a class generated for this one, in the same package: {@code Outer_InnerTable}. */
  public ClassId generated(String suffix) {
    return new ClassId(packageName, List.of(String.join("_", simpleNames) + suffix));
  }

  /** The same simple names in another package. */
  public ClassId in(String otherPackage) {
    return new ClassId(otherPackage, simpleNames);
  }

  private String inPackage(String name) {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }
}
