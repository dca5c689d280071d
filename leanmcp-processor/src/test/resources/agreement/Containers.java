package com.acme.agreement;

import com.leanmcp.annotation.McpType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sets, collections, arrays and maps. */
public final class Containers {
  private Containers() {}

  @McpType
  public record Sets(Set<String> words, Set<Integer> numbers, Set<Nested.Address> addresses) {}

  @McpType
  public record Arrays(String[] names, String[][] table, Nested.Address[] addresses) {}

  @McpType
  public record Primitives(
      boolean[] flags, char[] letters, short[] shorts, int[] ints, long[] longs, float[] floats,
      double[] doubles, List<int[]> rows) {}

  @McpType
  public record Maps(
      Map<String, String> texts,
      Map<String, Scalars.Plan> plans,
      Map<String, List<LocalDate>> dates,
      Optional<Map<String, Map<String, Set<Integer>>>> deep) {}

  @McpType
  public record Collections(Collection<Integer> numbers, Map<String, Nested.Person> people) {}
}
