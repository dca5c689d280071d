package com.leanmcp.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@link JsonReader} and jackson-core read the same in whatever both take for JSON, and refuse the same. */
final class OtherReaderTest {
  private static final int ROUNDS = 300_000;
  private static final String REFUSED = "refused";
  private static final String ALPHABET = "{}[]:,\"\\/ \n\t0123456789.eE+-truefalsnu\u00e9\u20acbx";
  private static final List<String> SEEDS = List.of(
      "{\"a\":[1,-2.5e3,0.1,true,false,null],\"b\":{\"c\":\"d\\n\\u00e9\",\"\\u0061\":[]},\"\":{}}",
      "[123456789012345678,9223372036854775807,-9223372036854775808,1e400,0.000001,123456.789012345]",
      "[\"\\ud83d\\ude00\",\"\u20ac \u00e9\",\"\\\"\\\\\\/\\b\\f\\n\\r\\t\",-0,-0.0,1E+2,1e-2,999999999999999]",
      "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":{\"name\":\"add\",\"arguments\":{}}}");

  private final JsonFactory factory = new JsonFactory();

  @Test
  void readsWhatJacksonReads() throws Exception {
    List<byte[]> texts = texts();
    Random random = new Random(42);
    int read = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] text = changed(texts.get(random.nextInt(texts.size())), random);
      String theirs = theirs(text);
      assertThat(ours(text)).as(new String(text, StandardCharsets.UTF_8)).isEqualTo(theirs);
      read += theirs.equals(REFUSED) ? 0 : 1;
    }
    assertThat(read).isGreaterThan(ROUNDS / 20).isLessThan(ROUNDS);
  }

  private static List<byte[]> texts() throws Exception {
    List<byte[]> texts = new ArrayList<>();
    SEEDS.forEach(seed -> texts.add(seed.getBytes(StandardCharsets.UTF_8)));
    Path folder = Path.of(OtherReaderTest.class.getResource("/json-parsing").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (file.getFileName().toString().matches("[yn]_.*\\.json") && Files.size(file) < 500) {
          texts.add(Files.readAllBytes(file));
        }
      }
    }
    return texts;
  }

  private static byte[] changed(byte[] text, Random random) {
    byte[] changed = text.clone();
    for (int change = random.nextInt(3); change > 0 && changed.length > 0; change--) {
      int at = random.nextInt(changed.length);
      byte[] piece = String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length())))
          .getBytes(StandardCharsets.UTF_8);
      int kept = random.nextBoolean() ? at : at + 1;
      byte[] next = Arrays.copyOf(changed, at + piece.length + changed.length - kept);
      System.arraycopy(piece, 0, next, at, piece.length);
      System.arraycopy(changed, kept, next, at + piece.length, changed.length - kept);
      changed = next;
    }
    return changed;
  }

  private static String ours(byte[] text) {
    StringBuilder said = new StringBuilder();
    try (JsonReader in = JsonReader.of(text)) {
      value(in, said);
      in.end();
      return said.toString();
    } catch (JsonException e) {
      return REFUSED;
    }
  }

  private static void value(JsonReader in, StringBuilder said) {
    switch (in.kind()) {
      case OBJECT -> {
        said.append('{');
        for (String name = in.nextName(); name != null; name = in.nextName()) {
          said.append(name).append(':');
          value(in, said);
        }
        said.append('}');
      }
      case ARRAY -> {
        said.append('[');
        while (in.nextElement()) {
          value(in, said);
        }
        said.append(']');
      }
      case NUMBER ->
        said.append(in.string())
            .append('=')
            .append(in.doubleValue())
            .append(in.isInteger() ? 'i' : 'f')
            .append(in.isInteger() && in.fitsLong() ? in.longValue() : "")
            .append(' ');
      case STRING -> said.append('"').append(in.string()).append('"');
      case BOOLEAN -> said.append(in.bool()).append(' ');
      case NULL -> said.append("null ");
    }
  }

  private String theirs(byte[] text) {
    StringBuilder said = new StringBuilder();
    try (JsonParser parser = factory.createParser(text)) {
      StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(text));
      int depth = 0;
      do {
        JsonToken token = parser.nextToken();
        if (token == null) {
          return REFUSED;
        }
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        said.append(spelled(parser, token));
      } while (depth > 0);
      return parser.nextToken() == null ? said.toString() : REFUSED;
    } catch (IOException e) {
      return REFUSED;
    }
  }

  private static String spelled(JsonParser parser, JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT -> "{";
      case END_OBJECT -> "}";
      case START_ARRAY -> "[";
      case END_ARRAY -> "]";
      case FIELD_NAME -> parser.currentName() + ":";
      case VALUE_STRING -> "\"" + parser.getText() + "\"";
      case VALUE_NUMBER_INT ->
        parser.getText() + "=" + Double.parseDouble(parser.getText()) + "i"
            + (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? ""
                : parser.getLongValue())
            + " ";
      case VALUE_NUMBER_FLOAT ->
        parser.getText() + "=" + Double.parseDouble(parser.getText()) + "f ";
      default -> parser.getText() + " ";
    };
  }
}
