import com.leanmcp.annotation.Tool;
import java.net.URL;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletionStage;

class UnsupportedTypes {
  @interface Nullable {}

  /** Parameters. */
  @Tool
  void parameters(
      Map<Integer, String> keys, // error: [LMCP003] the type Map<Integer, String> is not supported; names are strings in JSON; use Map<String, …> or a list of records
      Map<?, String> unknown, // error: [LMCP003] the type Map<?, String> is not supported; names are strings in JSON; use Map<String, …> or a list of records
      Map<String, Optional<String>> values, // error: [LMCP003] the type Optional<String> is not supported; it can only be a parameter or a component; leave absent elements out
      List<Optional<String>> nested, // error: [LMCP003] the type Optional<String> is not supported; it can only be a parameter or a component; leave absent elements out
      Optional<Optional<String>> twice, // error: [LMCP003] the type Optional<Optional<String>> is not supported; one Optional is enough
      Optional<OptionalInt> kin, // error: [LMCP003] the type Optional<OptionalInt> is not supported; one Optional is enough
      List<?> wildcard, // error: [LMCP003] the type ? is not supported; name a type instead, or Object for any JSON
      List<? extends Number> bounded, // error: [LMCP003] the type ? extends Number is not supported; name a type instead, or Object for any JSON
      List<String>[] generic, // error: [LMCP003] the type List<String>[] is not supported; use List<List<String>>
      Set<URL> urls, // error: [LMCP003] the type Set<URL> is not supported; use Set<URI>, because URLs look their hosts up when they are compared
      List<@org.jspecify.annotations.Nullable String> nulls, // error: [LMCP003] the type @Nullable String is not supported; null is no element and no value of a map; leave @Nullable out
      @Nullable int primitive, // error: [LMCP003] the type @Nullable int is not supported; use the box, or leave @Nullable out
      ArrayList<String> implementation, // error: [LMCP003] the type ArrayList<String> is not supported; use String, char, boolean, a number or its box, an enum, a record, a type of java.time, UUID, URI, List<…>, Set<…>, Map<String, …>, an array, Optional<…>, or Object for any JSON
      Date date, // error: [LMCP003] the type Date is not supported; use String, char, boolean, a number or its box, an enum, a record, a type of java.time, UUID, URI, List<…>, Set<…>, Map<String, …>, an array, Optional<…>, or Object for any JSON
      Iterable<String> iterable, // error: [LMCP003] the type Iterable<String> is not supported; use String, char, boolean, a number or its box, an enum, a record, a type of java.time, UUID, URI, List<…>, Set<…>, Map<String, …>, an array, Optional<…>, or Object for any JSON
      @SuppressWarnings("rawtypes") Pair raw, // error: [LMCP003] the type UnsupportedTypes.Pair is not supported; give each of its type parameters a type
      Pair<?> pair) {} // error: [LMCP003] the type UnsupportedTypes.Pair<?> is not supported; give each of its type parameters a type

  /** Raw types. */
  @SuppressWarnings("rawtypes")
  @Tool
  void raw(
      List list, // error: [LMCP003] the type List is not supported; say what is in it: List<String>
      Set set, // error: [LMCP003] the type Set is not supported; say what is in it: Set<String>
      Map map, // error: [LMCP003] the type Map is not supported; say what is in it: Map<String, String>
      Optional optional) {} // error: [LMCP003] the type Optional is not supported; say what is in it: Optional<String>

  /** A result. */
  @Tool
  Map<String, List<Date>> map() { // error: [LMCP003] the type Date is not supported; use String, char, boolean, a number or its box, an enum, a record, a type of java.time, UUID, URI, List<…>, Set<…>, Map<String, …>, an array, Optional<…>, or Object for any JSON
    return Map.of();
  }

  /** An Optional is no result. */
  @Tool
  Optional<String> optional() { // error: [LMCP003] the type Optional<String> is not supported; use String, char, boolean, a number or its box, an enum, a record, a type of java.time, UUID, URI, List<…>, Set<…>, Map<String, …>, an array, Optional<…>, or Object for any JSON
    return Optional.empty();
  }

  /** Neither is one that is promised. */
  @Tool
  CompletionStage<Optional<String>> promised() { // error: [LMCP003] the type Optional<String> is not supported; use String, char, boolean, a number or its box, an enum, a record, a type of java.time, UUID, URI, List<…>, Set<…>, Map<String, …>, an array, Optional<…>, or Object for any JSON
    return null;
  }

  /** Nor something unknown. */
  @Tool
  CompletionStage<?> unknown() { // error: [LMCP003] the type ? is not supported; use String, char, boolean, a number or its box, an enum, a record, a type of java.time, UUID, URI, List<…>, Set<…>, Map<String, …>, an array, Optional<…>, or Object for any JSON
    return null;
  }

  /** A component. */
  @Tool
  void component(Input input) {}

  record Input(
      Map<Integer, String> labels, // error: [LMCP003] the type Map<Integer, String> is not supported; names are strings in JSON; use Map<String, …> or a list of records
      String name,
      List<Input> children,
      Nothing nothing) {} // error: [LMCP003] the type UnsupportedTypes.Nothing is not supported; an enum needs a constant to be of use

  record Pair<T>(T left, T right) {}

  enum Nothing {}
}
