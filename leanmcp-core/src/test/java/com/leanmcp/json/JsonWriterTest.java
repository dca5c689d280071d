package com.leanmcp.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  @Test
  void putsCommasWhereTheyBelong() {
    JsonWriter out = new JsonWriter();

    out.beginObject().name("a").beginArray().number(1).number(2.5).string("x").endArray();
    out.name("b")
        .beginObject()
        .endObject()
        .name("c")
        .bool(false)
        .name("d")
        .nullValue()
        .endObject();

    assertThat(out).hasToString("{\"a\":[1,2.5,\"x\"],\"b\":{},\"c\":false,\"d\":null}");
  }

  @Test
  void escapesWhatHasToBe() {
    JsonWriter out = new JsonWriter().string("\"\\\n\r\t\u0001\u007fé€😀");

    assertThat(out).hasToString("\"\\\"\\\\\\n\\r\\t\\u0001\u007fé€😀\"");
  }

  @Test
  void writesLoneSurrogatesAsEscapes() {
    JsonWriter out = new JsonWriter().string("a\ud83d" + "b\ude00");

    assertThat(out).hasToString("\"a\\ud83db\\ude00\"");
  }

  @Test
  void quotesWhatItHasWrittenSoThatItReadsBackTheSame() {
    JsonWriter out = new JsonWriter().beginObject().name("s");
    int from = out.length();
    out.beginObject().name("k\"").string("line\nend \\ é \u0001").endObject();
    int to = out.length();
    out.name("q").quoted(from, to).endObject();

    JsonReader in = JsonReader.of(out.toBytes());
    in.nextName();
    String structured = in.slice().toString();
    in.nextName();

    assertThat(in.string()).isEqualTo(structured);
  }

  @Test
  void growsAsNeeded() {
    String text = "é".repeat(10_000);

    assertThat(new JsonWriter().string(text).toBytes())
        .isEqualTo(('"' + text + '"').getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void keepsDecimalsExact() {
    JsonWriter out = new JsonWriter().number(new BigDecimal("12345678901234567890.123456789"));

    assertThat(out).hasToString("12345678901234567890.123456789");
  }

  @Test
  void refusesNumbersJsonHasNot() {
    assertThatThrownBy(() -> new JsonWriter().number(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new JsonWriter().number(Float.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
