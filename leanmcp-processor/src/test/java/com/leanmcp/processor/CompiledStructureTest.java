package com.leanmcp.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Structures whose codecs were compiled before become part of other schemas. */
class CompiledStructureTest {
  private static final String NODE =
      "{\"type\":\"object\",\"properties\":{\"nodes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Node\"}},"
          + "\"leaf\":{\"$ref\":\"#/$defs/Leaf\"}},\"required\":[\"nodes\"],\"additionalProperties\":false}";
  private static final String LEAF =
      "{\"type\":\"object\",\"properties\":{\"next\":{\"$ref\":\"#/$defs/Leaf\"}},"
          + "\"additionalProperties\":false}";

  @TempDir
  private Path folder;

  @BeforeEach
  void compileTypes() throws IOException {
    String types = """
        package com.acme;
        import com.leanmcp.annotation.McpType;
        import java.util.*;
        public final class Types {
          @McpType public record Node(List<Node> nodes, Optional<Leaf> leaf) {}
          @McpType public record Leaf(Optional<Leaf> next) {}
          @McpType public sealed interface Pet permits Cat, Dog {}
          public record Cat(int lives) implements Pet {}
          public record Dog(Optional<Pet> friend) implements Pet {}
        }
        """;
    Path source = Files.writeString(folder.resolve("Types.java"), types);
    assertThat(new Javac(folder.resolve("classes")).compile(List.of(source))).isEmpty();
  }

  @Test
  void movesTheDefinitionsOfCompiledTypes() throws Exception {
    String service = """
        package com.acme;
        import com.leanmcp.annotation.Tool;
        import java.util.*;
        final class Service {
          /** Plants. */
          @Tool List<Types.Pet> plant(Types.Node one, Types.Node two, Types.Pet pet) { return List.of(pet); }
        }
        """;
    Path source = Files.writeString(folder.resolve("Service.java"), service);
    Path output = folder.resolve("classes");

    List<String> said = new Javac(output).compile(List.of(source));

    assertThat(said).isEmpty();
    String manifest = Files.readString(output.resolve("META-INF/leanmcp/com.acme.Service.json"));
    assertThat(manifest)
        .contains("{\"one\":{\"$ref\":\"#/$defs/Node\"},\"two\":{\"$ref\":\"#/$defs/Node\"},"
            + "\"pet\":{\"$ref\":\"#/$defs/Pet\"}}")
        .contains("\"Node\":" + NODE)
        .contains("\"Leaf\":" + LEAF)
        .contains("\"Pet\":{\"type\":\"object\",\"oneOf\":[")
        .contains("\"friend\":{\"$ref\":\"#/$defs/Pet\"}");
  }

  @Test
  void readsTypesThatAllContainEachOther() throws IOException {
    StringBuilder types = new StringBuilder("package com.acme; import java.util.*; class All {");
    for (int i = 0; i < 14; i++) {
      types.append(i == 0 ? "@com.leanmcp.annotation.McpType " : "").append("record T" + i + "(");
      for (int j = 0; j < 14; j++) {
        types.append(j == 0 ? "" : ",").append("List<T" + j + "> t" + j);
      }
      types.append(") {} ");
    }
    Path source = Files.writeString(folder.resolve("All.java"), types.append("}"));

    List<String> said = assertTimeout(
        Duration.ofSeconds(30),
        () -> new Javac(folder.resolve("classes")).compile(List.of(source)));

    assertThat(said).isEmpty();
  }
}
