package com.leanmcp.schema;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads and writes Java arrays of primitives, except for bytes, which are {@link Base64s}. */
public final class PrimitiveArrays {
  private PrimitiveArrays() {}

  public static boolean[] readBooleans(JsonReader in, Violations violations) {
    List<Boolean> elements = Lists.read(in, violations, Booleans::read);
    boolean[] array = new boolean[elements.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = elements.get(i);
    }
    return array;
  }

  public static char[] readChars(JsonReader in, Violations violations) {
    List<Character> elements = Lists.read(in, violations, Characters::read);
    char[] array = new char[elements.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = elements.get(i);
    }
    return array;
  }

  public static short[] readShorts(JsonReader in, Violations violations) {
    List<Short> elements = Lists.read(in, violations, Integers::readShort);
    short[] array = new short[elements.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = elements.get(i);
    }
    return array;
  }

  public static int[] readInts(JsonReader in, Violations violations) {
    List<Integer> elements = Lists.read(in, violations, Integers::readInt);
    return elements.stream().mapToInt(Integer::intValue).toArray();
  }

  public static long[] readLongs(JsonReader in, Violations violations) {
    List<Long> elements = Lists.read(in, violations, Integers::readLong);
    return elements.stream().mapToLong(Long::longValue).toArray();
  }

  public static float[] readFloats(JsonReader in, Violations violations) {
    List<Float> elements = Lists.read(in, violations, Numbers::readFloat);
    float[] array = new float[elements.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = elements.get(i);
    }
    return array;
  }

  public static double[] readDoubles(JsonReader in, Violations violations) {
    List<Double> elements = Lists.read(in, violations, Numbers::readDouble);
    return elements.stream().mapToDouble(Double::doubleValue).toArray();
  }

  public static void write(boolean @Nullable [] value, JsonWriter out, Violations violations) {
    write(
        value == null ? null : boxes(value.length, i -> value[i]),
        out,
        violations,
        Booleans::write);
  }

  public static void write(char @Nullable [] value, JsonWriter out, Violations violations) {
    write(
        value == null ? null : boxes(value.length, i -> value[i]),
        out,
        violations,
        Characters::write);
  }

  public static void write(short @Nullable [] value, JsonWriter out, Violations violations) {
    write(
        value == null ? null : boxes(value.length, i -> value[i]),
        out,
        violations,
        Integers::write);
  }

  public static void write(int @Nullable [] value, JsonWriter out, Violations violations) {
    write(
        value == null ? null : Arrays.stream(value).boxed().toList(),
        out,
        violations,
        Integers::write);
  }

  public static void write(long @Nullable [] value, JsonWriter out, Violations violations) {
    write(
        value == null ? null : Arrays.stream(value).boxed().toList(),
        out,
        violations,
        Integers::write);
  }

  public static void write(float @Nullable [] value, JsonWriter out, Violations violations) {
    List<Float> boxes = value == null ? null : boxes(value.length, i -> value[i]);
    Lists.<Float>write(boxes, out, violations, Numbers::write);
  }

  public static void write(double @Nullable [] value, JsonWriter out, Violations violations) {
    List<Double> boxes = value == null ? null : Arrays.stream(value).boxed().toList();
    Lists.<Double>write(boxes, out, violations, Numbers::write);
  }

  private static <T> void write(
      @Nullable List<T> boxes, JsonWriter out, Violations violations, ValueWriter<T> element) {
    Lists.write(boxes, out, violations, element);
  }

  private static <T> List<T> boxes(int length, IntFunction<T> at) {
    return IntStream.range(0, length).mapToObj(at).toList();
  }
}
