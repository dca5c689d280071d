package com.leanmcp.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Translates Unicode property escapes such as {@code \p{L}} (ECMA-262, section 22.2.1, UnicodePropertyValueExpression). */
final class EcmaProperty {
  /** Each General_Category, first as Java knows it. */
  private static final Map<String, String> CATEGORIES = names("""
      C Other
      Cc Control cntrl
      Cf Format
      Cn Unassigned
      Co Private_Use
      Cs Surrogate
      L Letter
      LC Cased_Letter
      Ll Lowercase_Letter
      Lm Modifier_Letter
      Lo Other_Letter
      Lt Titlecase_Letter
      Lu Uppercase_Letter
      M Mark Combining_Mark
      Mc Spacing_Mark
      Me Enclosing_Mark
      Mn Nonspacing_Mark
      N Number
      Nd Decimal_Number digit
      Nl Letter_Number
      No Other_Number
      P Punctuation punct
      Pc Connector_Punctuation
      Pd Dash_Punctuation
      Pe Close_Punctuation
      Pf Final_Punctuation
      Pi Initial_Punctuation
      Po Other_Punctuation
      Ps Open_Punctuation
      S Symbol
      Sc Currency_Symbol
      Sk Modifier_Symbol
      Sm Math_Symbol
      So Other_Symbol
      Z Separator
      Zl Line_Separator
      Zp Paragraph_Separator
      Zs Space_Separator
      """);

  private static final Set<String> BINARY =
      Set.of("Alphabetic", "Lowercase", "Uppercase", "White_Space", "Ideographic", "Hex_Digit");

  private EcmaProperty() {}

  private static Map<String, String> names(String table) {
    Map<String, String> names = new HashMap<>();
    table.lines().map(line -> line.split(" ")).forEach(category -> {
      for (String name : category) {
        names.put(name, category[0]);
      }
    });
    return Map.copyOf(names);
  }

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
    if (CATEGORIES.containsKey(category)) {
      return CATEGORIES.get(category);
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
