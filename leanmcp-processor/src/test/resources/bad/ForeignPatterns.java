import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;

class ForeignPatterns {
  /** Patterns that Java reads in another way. */
  @Tool
  void patterns(
      @SchemaConstraint(pattern = "a++") String possessive, // error: [LMCP031] the pattern a++ has the possessive quantifier ++, which ECMAScript and Java do not both read in the same way; write it in another way
      @SchemaConstraint(pattern = "(?i)a") String flag, // error: [LMCP031] the pattern (?i)a has the group (?i…, which ECMAScript and Java do not both read in the same way; write it in another way
      @SchemaConstraint(pattern = "^a\\Z") String end, // error: [LMCP031] the pattern ^a\Z has the escape \Z, which ECMAScript and Java do not both read in the same way; write it in another way
      @SchemaConstraint(pattern = "[a-z&&[^b]]") String intersection, // error: [LMCP031] the pattern [a-z&&[^b]] has the class intersection &&, which ECMAScript and Java do not both read in the same way; write it in another way
      @SchemaConstraint(pattern = "(a)\\1") String again) {} // error: [LMCP031] the pattern (a)\1 has the backreference \1, which ECMAScript and Java do not both read in the same way; write it in another way
}
