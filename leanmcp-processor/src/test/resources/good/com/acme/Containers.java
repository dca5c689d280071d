package com.acme;

import com.leanmcp.annotation.SchemaConstraint;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

public record Containers(
    Set<String> words,
    @SchemaConstraint(description = "what is left") Set<Object> rest,
    Collection<Integer> numbers,
    String[] names,
    String[][] table,
    List<int[]> rows,
    boolean[] flags,
    char[] letters,
    short[] shorts,
    int[] ints,
    long[] longs,
    float[] floats,
    double[] doubles,
    byte[][] blobs,
    Everything.Inner[] inners,
    Map<String, Everything.Level> levels,
    Map<String, List<LocalDate>> dates,
    Optional<Map<String, Map<String, Set<UUID>>>> deep,
    Set<Everything.Inner> distinct) {}
