import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;

class Bounds {
  /** Bounds. */
  @Tool
  void bounds(
      @SchemaConstraint(minimum = 0.5) int fraction, // error: [LMCP008] minimum 0.5 has a fraction, which int cannot hold; use a whole number in minimum or minimumValue
      @SchemaConstraint(maximum = 300) byte outside, // error: [LMCP008] maximum 300 is outside of byte, -128 to 127; use a maximum or maximumValue within it, or a wider type
      @SchemaConstraint(maximum = 9007199254740994.0) long inexact, // error: [LMCP008] maximum 9007199254740994 is beyond 2^53, where a double skips whole numbers; use maximumValue, which is exact
      @SchemaConstraint(maximum = 9007199254740992.0) long exact,
      @SchemaConstraint(maximumValue = "9223372036854775808") Long beyond, // error: [LMCP008] maximumValue 9223372036854775808 is outside of long, -9223372036854775808 to 9223372036854775807; use a maximum or maximumValue within it, or a wider type
      @SchemaConstraint(minimumValue = "ten") int word, // error: [LMCP018] minimumValue "ten" is no decimal number; write one such as 10 or 0.5
      @SchemaConstraint(
              minimum = 1,
              minimumValue = "1") // error: [LMCP018] minimum and minimumValue are both written; keep one of them
          int twice,
      @SchemaConstraint(minimum = Double.NaN) double nan, // error: [LMCP018] minimum NaN is no decimal number; write one such as 10 or 0.5
      @SchemaConstraint(
              minimum = 2,
              maximum = 1.5) // error: [LMCP005] the maximum 1.5 is less than the minimum 2, so no number fits; raise the maximum or lower the minimum
          double crossed) {}
}
