import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

class ValueMisfits {
  /** Parameters. */
  @Tool
  void parameters(
      @SchemaConstraint(minLength = 1) LocalDate length, // error: [LMCP004] minLength does not fit LocalDate; it is for strings
      @SchemaConstraint(defaultValue = "2026-01-01") LocalDate value, // error: [LMCP004] defaultValue does not fit LocalDate; it is for strings, booleans, numbers and enums
      @SchemaConstraint(enumValues = "a") char letter, // error: [LMCP004] enumValues does not fit char; it is for strings, numbers and enums
      @SchemaConstraint(minimum = 1) Set<Integer> set, // error: [LMCP004] minimum does not fit Set<Integer>; write it on the type of the elements: Set<@SchemaConstraint(minimum = …) Integer>
      @SchemaConstraint(defaultValue = "{}") Map<String, String> map, // error: [LMCP004] defaultValue does not fit Map<String, String>; it is for strings, booleans, numbers and enums
      @SchemaConstraint(type = "string") Object anything, // error: [LMCP010] the type "string" does not fit Object, which is any JSON; leave it out
      @SchemaConstraint(type = "object") byte[] bytes, // error: [LMCP010] the type "object" does not fit byte[]; use "string" or leave it out
      @SchemaConstraint(pattern = "a") long[] array) {} // error: [LMCP004] @SchemaConstraint does not fit the elements of an array of primitives; use a list of their boxes

  /** Numbers. */
  @Tool
  void numbers(
      @SchemaConstraint(minimum = 2, defaultValue = "1") BigDecimal low, // error: [LMCP007] defaultValue is "1", which its own constraints refuse: expected a number of at least 2, got 1; change one or the other
      @SchemaConstraint(defaultValue = "1.5") BigInteger fraction, // error: [LMCP007] defaultValue is "1.5", which is no value of BigInteger; write it as a whole number of at most 1000 digits
      @SchemaConstraint(defaultValue = "1e5000") BigDecimal huge, // error: [LMCP007] defaultValue is "1e5000", which is no value of BigDecimal; write it as a number of at most 1000 digits
      @SchemaConstraint(minLength = 1) BigInteger length, // error: [LMCP004] minLength does not fit BigInteger; it is for strings
      @SchemaConstraint(enumValues = {"1", "1.0"}) BigDecimal twice) {} // error: [LMCP009] enumValues has "1.0" twice; remove one of them
}
