package com.leanmcp.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
  private static final byte[] LEADS = {
    0x41,
    (byte) 0x80,
    (byte) 0xBF,
    (byte) 0xC0,
    (byte) 0xC2,
    (byte) 0xDF,
    (byte) 0xE0,
    (byte) 0xA0,
    (byte) 0x9F,
    (byte) 0xED,
    (byte) 0xEF,
    (byte) 0xF0,
    (byte) 0x90,
    (byte) 0x8F,
    (byte) 0xF4,
    (byte) 0xF5,
    (byte) 0xFF
  };

  @Test
  void agreesWithTheJdkOnEveryShortSequence() {
    Random random = new Random(7);
    int valid = 0;
    for (int i = 0; i < 200_000; i++) {
      byte[] bytes = new byte[1 + random.nextInt(5)];
      for (int j = 0; j < bytes.length; j++) {
        bytes[j] = LEADS[random.nextInt(LEADS.length)];
      }
      assertThat(isValid(bytes)).isEqualTo(jdk(bytes));
      valid += jdk(bytes) ? 1 : 0;
    }
    assertThat(valid).isGreaterThan(1_000);
  }

  /** Whether a string of JSON may consist of these bytes. */
  private static boolean isValid(byte[] bytes) {
    byte[] json = new byte[bytes.length + 2];
    json[0] = '"';
    System.arraycopy(bytes, 0, json, 1, bytes.length);
    json[json.length - 1] = '"';
    try {
      JsonReader in = JsonReader.of(json);
      in.end();
      assertThat(in.string()).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
      return true;
    } catch (JsonException e) {
      assertThat(e).hasMessageStartingWith("not valid UTF-8 at byte ");
      return false;
    }
  }

  private static boolean jdk(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
