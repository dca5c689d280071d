import com.leanmcp.annotation.Tool;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class UnsupportedTypes {
  /** Parameters. */
  @Tool
  void parameters(
      Map<String, Integer> map, // error: [LMCP003] the type Map<String, Integer> is not supported; use String, boolean, a number (byte, short, int, long, float, double) or its box, an enum, a record, List<…> or Optional<…>
      char letter, // error: [LMCP003] the type char is not supported; use String, boolean, a number (byte, short, int, long, float, double) or its box, an enum, a record, List<…> or Optional<…>
      int[] array, // error: [LMCP003] the type int[] is not supported; use String, boolean, a number (byte, short, int, long, float, double) or its box, an enum, a record, List<…> or Optional<…>
      Object anything, // error: [LMCP003] the type Object is not supported; use String, boolean, a number (byte, short, int, long, float, double) or its box, an enum, a record, List<…> or Optional<…>
      List<Optional<String>> nested, // error: [LMCP003] the type Optional<String> is not supported; use String, boolean, a number (byte, short, int, long, float, double) or its box, an enum, a record, List<…> or Optional<…>
      List<?> wildcard, // error: [LMCP003] the type ? is not supported; use String, boolean, a number (byte, short, int, long, float, double) or its box, an enum, a record, List<…> or Optional<…>
      Set<String> set, // error: [LMCP003] the type Set<String> is not supported; use String, boolean, a number (byte, short, int, long, float, double) or its box, an enum, a record, List<…> or Optional<…>
      Instant instant, // error: [LMCP003] the type Instant is not supported; use String, boolean, a number (byte, short, int, long, float, double) or its box, an enum, a record, List<…> or Optional<…>
      @SuppressWarnings("rawtypes") Pair raw, // error: [LMCP003] the type UnsupportedTypes.Pair is not supported; give each of its type parameters a type
      Pair<?> pair) {} // error: [LMCP003] the type UnsupportedTypes.Pair<?> is not supported; give each of its type parameters a type

  /** A result. */
  @Tool
  Map<String, List<String>> map() { // error: [LMCP003] the type Map<String, List<String>> is not supported; use String, boolean, a number (byte, short, int, long, float, double) or its box, an enum, a record, List<…> or Optional<…>
    return Map.of();
  }

  /** An Optional is no result. */
  @Tool
  Optional<String> optional() { // error: [LMCP003] the type Optional<String> is not supported; use String, boolean, a number (byte, short, int, long, float, double) or its box, an enum, a record, List<…> or Optional<…>
    return Optional.empty();
  }

  /** A component. */
  @Tool
  void component(Input input) {}

  record Input(
      Map<String, String> labels, // error: [LMCP003] the type Map<String, String> is not supported; use String, boolean, a number (byte, short, int, long, float, double) or its box, an enum, a record, List<…> or Optional<…>
      String name,
      List<Input> children,
      Nothing nothing) {} // error: [LMCP003] the type UnsupportedTypes.Nothing is not supported; an enum needs a constant to be of use

  record Pair<T>(T left, T right) {}

  enum Nothing {}
}
