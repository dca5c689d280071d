package com.leanmcp.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Violations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a tool returns is held against its own schema. */
class GeneratedWriterTest {
  private static final String SOURCE = """
      package com.acme;
      import com.leanmcp.annotation.*;
      import java.util.*;
      @McpType
      public record Result(
          @SchemaConstraint(minLength = 2) String text,
          @SchemaConstraint(maximum = 0.3) float ratio,
          @SchemaConstraint(type = "integer") Double whole,
          Optional<Integer> maybe,
          List<String> list) {
        public static Result good() {
          return new Result("ab", 0.3f, 1e10, Optional.empty(), List.of("x"));
        }
        public static Result bad() {
          return new Result("a", 0.31f, Double.NaN, null, Arrays.asList("x", null));
        }
        public static Result empty() {
          return new Result(null, Float.NEGATIVE_INFINITY, null, Optional.of(1), null);
        }
      }
      """;

  private static Class<?> type;
  private static Codec<Object> codec;

  @BeforeAll
  @SuppressWarnings("unchecked")
  static void compiles(@TempDir Path folder) throws Exception {
    Path source = Files.writeString(folder.resolve("Result.java"), SOURCE);
    Path output = folder.resolve("classes");
    assertThat(new Javac(output).compile(List.of(source))).isEmpty();
    GeneratedCode code = GeneratedCode.load(output);
    type = code.type("com.acme.Result");
    codec = (Codec<Object>) code.codec("com.acme.ResultCodec");
  }

  @Test
  void writesWhatKeepsTheSchema() throws Exception {
    Violations violations = new Violations();

    String json = write(type.getMethod("good").invoke(null), violations);

    assertThat(violations.describe()).isEmpty();
    assertThat(json).isEqualTo("{\"text\":\"ab\",\"ratio\":0.3,\"whole\":1.0E10,\"list\":[\"x\"]}");
  }

  @Test
  void notesWhatBreaksTheSchemaAndStillWritesJson() throws Exception {
    Violations violations = new Violations();

    String json = write(type.getMethod("bad").invoke(null), violations);

    assertThat(violations.describe())
        .isEqualTo("/text: expected at least 2 characters, got \"a\" (1 character)\n"
            + "/ratio: expected a number of at most 0.3, got 0.31\n"
            + "/whole: expected a finite number, got NaN\n"
            + "/maybe: expected an integer, got null\n"
            + "/list/1: expected a string, got null");
    JsonSlice.of(json).reader().skip();
  }

  @Test
  void notesEveryNull() throws Exception {
    Violations violations = new Violations();

    write(type.getMethod("empty").invoke(null), violations);

    assertThat(violations.describe())
        .isEqualTo("/text: expected a string, got null\n"
            + "/ratio: expected a finite number, got -Infinity\n"
            + "/whole: expected a number, got null\n"
            + "/list: expected an array, got null");
  }

  private static String write(Object value, Violations violations) {
    JsonWriter out = new JsonWriter();
    codec.write(value, out, violations);
    return out.toString();
  }
}
