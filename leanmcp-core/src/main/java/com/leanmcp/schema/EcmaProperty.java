package com.leanmcp.schema;

import java.util.Map;
import java.util.Set;

/** Translates Unicode property escapes such as {@code \p{L}} (ECMA-262, section 22.2.1, UnicodePropertyValueExpression). */
final class EcmaProperty {
  private static final Set<String> CATEGORIES = Set.of(
      "C", "Cc", "Cf", "Cn", "Co", "Cs", "L", "LC", "Ll", "Lm", "Lo", "Lt", "Lu", "M", "Mc", "Me",
      "Mn", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Pe", "Pf", "Pi", "Po", "Ps", "S", "Sc", "Sk",
      "Sm", "So", "Z", "Zl", "Zp", "Zs");

  private static final Map<String, String> LONG_CATEGORIES = Map.of(
      "Letter",
      "L",
      "Lowercase_Letter",
      "Ll",
      "Uppercase_Letter",
      "Lu",
      "Mark",
      "M",
      "Number",
      "N",
      "Decimal_Number",
      "Nd",
      "Punctuation",
      "P",
      "Symbol",
      "S",
      "Separator",
      "Z",
      "Other",
      "C");

  private static final Set<String> BINARY =
      Set.of("Alphabetic", "Lowercase", "Uppercase", "White_Space", "Ideographic", "Hex_Digit");

  private EcmaProperty() {}

  /** The escape for Java; {@code letter} is the p of either case, which is taken already. */
  static String translate(PatternCursor in, char letter) {
    String name = in.take('{') ? in.takeUntil('}') : "";
    String known = in.take('}') ? known(name) : "";
    if (known.isEmpty()) {
      in.refuse("the property \\" + letter + (name.isEmpty() ? "" : "{" + name + "}"));
    }
    return "\\" + letter + "{" + known + "}";
  }

  /** The name for Java; empty for one that ECMA-262 has not, or Java has not. */
  private static String known(String name) {
    String category = name.replaceFirst("^(?:gc|General_Category)=", "");
    String value = LONG_CATEGORIES.getOrDefault(category, category);
    if (CATEGORIES.contains(value)) {
      return value;
    }
    if (name.matches("(?:sc|Script)=[A-Z][A-Za-z_]*")) {
      return isScript(name.substring(name.indexOf('=') + 1)) ? name : "";
    }
    if (BINARY.contains(name)) {
      return "Is" + name;
    }
    return name.equals("ASCII") ? name : "";
  }

  private static boolean isScript(String name) {
    try {
      Character.UnicodeScript.forName(name);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
