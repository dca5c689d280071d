package com.leanmcp.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoercedStringsTest {
  private final Violations violations = new Violations(Coercion.EXACT);

  private <T extends @Nullable Object> T read(String json, ValueReader<T> reader) {
    JsonReader in = JsonSlice.of(json).reader();
    T value = reader.read(in, violations);
    in.end();
    return value;
  }

  @Test
  void reachesElementsAndValues() {
    assertThat(read("[\"1\",2,\"3.0\"]", PrimitiveArrays::readInts)).containsExactly(1, 2, 3);
    assertThat(read("[\"true\",false,\"false\"]", PrimitiveArrays::readBooleans))
        .containsExactly(true, false, false);
    assertThat(read("[\"0.5\"]", PrimitiveArrays::readDoubles)).containsExactly(0.5);
    Map<String, Long> values =
        read("{\"a\":\"1\",\"2\":2}", (in, v) -> Maps.read(in, v, Integers::readLong));
    assertThat(values).isEqualTo(Map.of("a", 1L, "2", 2L));
    ValueReader<List<BigDecimal>> row = (in, v) -> Lists.read(in, v, Decimals::readBigDecimal);
    List<List<BigDecimal>> rows = read("[[\"1.10\"]]", (in, v) -> Lists.read(in, v, row));
    assertThat(rows).isEqualTo(List.of(List.of(new BigDecimal("1.10"))));
    assertThat(read("\"2026\"", Years::read)).isEqualTo(Year.of(2026));
    assertThat(read("\"1e2\"", Decimals::readBigInteger)).isEqualTo(BigInteger.valueOf(100));
    assertThat(violations.isEmpty()).isTrue();
  }

  @Test
  void comparesElementsAsWhatTheyAreTakenFor() {
    read("[5,\"5\",\"5.0\",6]", (in, v) -> Sets.read(in, v, Integers::readInt));
    read("[\"true\",true]", (in, v) -> Sets.read(in, v, Booleans::read));
    read(
        "[[{\"a\":\"1\"}],[{\"a\":1}]]",
        (in, v) -> Lists.readUnique(
            in,
            v,
            (in2, v2) -> Lists.read(in2, v2, (in3, v3) -> Maps.read(in3, v3, Integers::readInt))));

    assertThat(violations.describe().lines())
        .containsExactly(
            "/1: expected elements that differ, got the same as at index 0",
            "/2: expected elements that differ, got the same as at index 0",
            "/1: expected elements that differ, got the same as at index 0",
            "/1: expected elements that differ, got the same as at index 0");
  }

  @Test
  void comparesStringsThatStayStringsAsStrings() {
    Set<String> texts = read("[\"5\",\"5.0\"]", (in, v) -> Sets.read(in, v, Strings::read));
    Set<Object> any = read("[\"5\",5]", (in, v) -> Sets.read(in, v, FreeForm::read));

    assertThat(texts).containsExactly("5", "5.0");
    assertThat(any).containsExactly("5", 5L);
    assertThat(violations.isEmpty()).isTrue();
  }

  @Test
  void goesOnBehindTheString() {
    List<Double> read =
        read("[1.5,\"2.5\",3.5,\"x\",\"4\"]", (in, v) -> Lists.read(in, v, Numbers::readDouble));

    assertThat(read).containsExactly(1.5, 2.5, 3.5, 0.0, 4.0);
    assertThat(violations.describe()).isEqualTo("/3: expected a number, got the string \"x\"");
  }
}
