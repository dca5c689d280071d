import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class Keywords {
  /** Keywords that do not fit each other. */
  @Tool
  void limits(
      @SchemaConstraint(multipleOf = 0) int zero, // error: [LMCP037] multipleOf is 0; use a number that is more than 0
      @SchemaConstraint(multipleOfValue = "-0.5") double negative, // error: [LMCP037] multipleOf is -0.5; use a number that is more than 0
      @SchemaConstraint(multipleOf = 0.5) int fraction, // error: [LMCP008] multipleOf 0.5 has a fraction, which int cannot hold; use a whole number in multipleOf or multipleOfValue
      @SchemaConstraint(exclusiveMinimum = 1, exclusiveMaximum = 2) int between, // error: [LMCP005] no number fits between 1 and 2; raise the upper bound or lower the lower one
      @SchemaConstraint(minimum = 1.5, exclusiveMaximum = 1.5) double touching, // error: [LMCP005] no number fits between 1.5 and 1.5; raise the upper bound or lower the lower one
      @SchemaConstraint(exclusiveMaximum = 128) byte outside, // error: [LMCP008] exclusiveMaximum 128 is outside of byte, -128 to 127; use an exclusiveMaximum within it, or a wider type
      @SchemaConstraint(multipleOfValue = "1e999999999") double huge,
      @SchemaConstraint(minItems = -1) List<String> items, // error: [LMCP015] minItems is -1; use 0 or more
      @SchemaConstraint(minItems = 2, maxItems = 1) List<String> crossed) {} // error: [LMCP005] maxItems 1 is less than minItems 2, so no list fits; raise maxItems or lower minItems

  /** Values that are none. */
  @Tool
  void values(
      @SchemaConstraint(constValue = "yes") boolean yes, // error: [LMCP035] constValue is "yes", which is no value of boolean; write it as "true" or "false"
      @SchemaConstraint(constValue = "c", enumValues = {"a", "b"}) String letter, // error: [LMCP035] constValue is "c", which its own constraints refuse: expected one of "a", "b", got "c"; change one or the other
      @SchemaConstraint(examples = {"1", "0"}, minimum = 1) int page, // error: [LMCP036] examples has "0", which its own constraints refuse: expected a number of at least 1, got 0; change one or the other
      @SchemaConstraint(constValue = "5", defaultValue = "6") int five, // error: [LMCP007] defaultValue is "6", which its own constraints refuse: expected 5, got 6; change one or the other
      @SchemaConstraint(format = "date", defaultValue = "today") String day, // error: [LMCP007] defaultValue is "today", which its own constraints refuse: expected a date such as 2026-01-31, got "today"; change one or the other
      @SchemaConstraint(format = "datetime") String at, // warning: [LMCP032] the format "datetime" is published, but not checked; did you mean "date-time"?
      @SchemaConstraint(extra = "[]") String list, // error: [LMCP034] extra is no JSON object; write one such as {"x-order": 1}
      @SchemaConstraint(extra = "{\"minLength\": 1}") String twice) {} // error: [LMCP034] extra has "minLength", which is written by what is checked; use the keyword of @SchemaConstraint or the Java type

  /** Keywords on types they do not fit. */
  @Tool
  void misfits(
      @SchemaConstraint(minItems = 1) String text, // error: [LMCP004] minItems does not fit String; it is for lists
      @SchemaConstraint(minProperties = 1) List<String> list, // error: [LMCP004] minProperties does not fit List<String>; it is for maps
      @SchemaConstraint(format = "date") int number, // error: [LMCP004] format does not fit int; it is for strings
      @SchemaConstraint(examples = "1") List<Integer> numbers, // error: [LMCP004] examples does not fit List<Integer>; write it on the type of the elements: List<@SchemaConstraint(examples = …) Integer>
      List<@SchemaConstraint(minimum = 1) String> elements, // error: [LMCP004] minimum does not fit String; it is for numbers
      List<@SchemaConstraint(name = "x") String> named, // error: [LMCP004] name does not fit the elements of a list; it is for properties
      @SchemaConstraint(minimum = 1) int[] primitives, // error: [LMCP004] @SchemaConstraint does not fit the elements of an array of primitives; use a list of their boxes
      @SchemaConstraint(uniqueItems = true) String[] array, // error: [LMCP004] uniqueItems does not fit String[]; it is for lists; use one or a Set
      @SchemaConstraint(minimum = 1) String[] texts, // error: [LMCP004] minimum does not fit String; it is for numbers
      Map<@SchemaConstraint(minLength = 1) String, String> keys, // error: [LMCP004] @SchemaConstraint does not fit the names of a map; it is for its values
      Map<String, @SchemaConstraint(minimum = 1) String> map, // error: [LMCP004] minimum does not fit String; it is for numbers
      Box<@SchemaConstraint(minLength = 1) String> box, // error: [LMCP004] @SchemaConstraint does not fit a type argument of Keywords.Box, which has one schema for each type; write it on the component of Keywords.Box
      Box<List<@SchemaConstraint(minLength = 1) String>> boxes, // error: [LMCP004] @SchemaConstraint does not fit a type argument of Keywords.Box, which has one schema for each type; write it on the component of Keywords.Box
      Optional<@SchemaConstraint(minLength = 1) Integer> optional) {} // error: [LMCP004] minLength does not fit Integer; it is for strings

  record Box<T>(T value) {}

  /** A result that is plain text. */
  @Tool
  @SchemaConstraint(minLength = 1) // error: [LMCP004] @SchemaConstraint does not fit the result of text; it is for results that are lists of data, and for the components of records
  String text() {
    return "";
  }

  /** A result that is nothing. */
  @Tool
  @SchemaConstraint(description = "nothing") // error: [LMCP004] @SchemaConstraint does not fit the result of nothing; it is for results that are lists of data, and for the components of records
  void nothing() {}

  /** A list that is constrained in a way that lists are not. */
  @Tool
  @SchemaConstraint(maxLength = 1) // error: [LMCP004] maxLength does not fit List<String>; write it on the type of the elements: List<@SchemaConstraint(maxLength = …) String>
  List<String> list() {
    return List.of();
  }
}
