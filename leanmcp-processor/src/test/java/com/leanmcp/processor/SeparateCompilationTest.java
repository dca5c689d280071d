package com.leanmcp.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types and tools that another compilation left on the class path. */
class SeparateCompilationTest {
  @TempDir
  private Path folder;

  private Path output;

  @BeforeEach
  void namesTheOutput() {
    output = folder.resolve("classes");
  }

  @Test
  void usesTheCodecOfACompiledMcpType() throws IOException {
    compile(source(
        "lib",
        "Money",
        "/** @param cents a hundredth each */\n@McpType public record Money(long cents) {}"));

    List<String> said = compile(
        source(
            "app",
            "Shop",
            "import lib.Money;\n/** S. */\npublic class Shop {\n  /** Pays. */\n  @Tool public void pay(Money money) {}\n}"));

    assertThat(said).isEmpty();
    assertThat(output.resolve("app/MoneyCodec.class")).doesNotExist();
    assertThat(output.resolve("app/ShopTable.java"))
        .content()
        .contains("MoneyCodec.INSTANCE.read(call.arguments(), call.violations())");
    assertThat(output.resolve("META-INF/leanmcp/app.Shop.json"))
        .content()
        .contains("a hundredth each");
  }

  @Test
  void takesArgumentsAndVariablesOfACompiledMcpTypeFromItsSchema() throws IOException {
    compile(
        source(
            "lib",
            "Stop",
            "import java.util.*;\n/** @param city the city */\n@McpType public record Stop(String city, Optional<Integer> track) {}"));

    List<String> said = compile(source(
        "app",
        "Trains",
        "import java.util.*;\nimport lib.Stop;\n/** T. */\npublic class Trains {\n"
            + "  /** Asks. */\n  @Prompt public String ask(Stop stop) { return \"\"; }\n"
            + "  @Completion(prompt = \"ask\", argument = \"city\")\n"
            + "  public List<String> cities(String start) { return List.of(); }\n"
            + "  /** Reads. */\n  @Resource(uri = \"train://{city}/{track}\")\n"
            + "  public String read(Stop stop) { return \"\"; }\n}"));

    assertThat(said).isEmpty();
    assertThat(output.resolve("META-INF/leanmcp/app.Trains.json"))
        .content()
        .contains("{\"name\":\"city\",\"description\":\"the city\",\"required\":true}")
        .contains("{\"name\":\"track\",\"required\":false}");
  }

  @Test
  void refusesListsInACompiledMcpTypeWhereTextsCome() throws IOException {
    compile(source(
        "lib",
        "Stops",
        "import java.util.*;\n@McpType public record Stops(List<String> cities) {}"));

    List<String> said = compile(source(
        "app",
        "Trains",
        "import lib.Stops;\npublic class Trains {\n"
            + "  /** Asks. */\n  @Prompt public String ask(Stops stops) { return \"\"; }\n}"));

    assertThat(said)
        .hasSize(1)
        .first()
        .asString()
        .startsWith(
            "ERROR [LMCP069] the prompt ask takes cities, but clients send its arguments as texts");
  }

  @Test
  void writesACodecForACompiledRecordWithoutOneAndWarns() throws IOException {
    compile(source(
        "lib", "Money", "public record Money(@SchemaConstraint(minimum = 1) long cents) {}"));

    List<String> said = compile(
        source(
            "app",
            "Shop",
            "import lib.Money;\npublic class Shop {\n  /** Pays. */\n  @Tool public void pay(Money money) {}\n}"));

    assertThat(said)
        .contains("WARNING [LMCP023] Money is compiled already and has no codec, so its Javadoc is"
            + " not in the schema; mark it with @McpType where it is compiled");
    assertThat(output.resolve("app/MoneyCodec.java"))
        .content()
        .contains("final class MoneyCodec implements Codec<Money>")
        .contains("Integers.minimum(value, 1L, violations)");
  }

  @Test
  void explainsConstantsOfACompiledEnumByTheirAnnotationsAlone() throws IOException {
    compile(source(
        "lib",
        "Speed",
        "public enum Speed {\n  /** within the hour */\n  FAST,\n"
            + "  @SchemaConstraint(description = \"some day\") SLOW\n}"));

    compile(
        source(
            "app",
            "Shop",
            "import lib.Speed;\npublic class Shop {\n  /** Sends. */\n  @Tool public void send(Speed speed) {}\n}"));

    assertThat(output.resolve("META-INF/leanmcp/app.Shop.json"))
        .content()
        .contains("SLOW: some day")
        .doesNotContain("within the hour");
  }

  @Test
  void asksForParameterNamesOfAnInheritedTool() throws IOException {
    String base =
        "public abstract class Base {\n  /** Adds. */\n  @Tool public int add(int a, int b) { return a + b; }\n}";
    String service = "public class Adder extends lib.Base {}";
    compile(source("lib", "Base", base));

    List<String> said = compile(source("app", "Adder", service));

    assertThat(said)
        .contains("ERROR [LMCP014] the names of the parameters of the inherited tool add are not in"
            + " its class file; compile its class with -parameters");
  }

  @Test
  void readsAnInheritedToolWhoseClassHasParameterNames() throws IOException {
    String base =
        "public abstract class Base {\n  @Tool(description = \"Adds.\") public int add(int a, int b) { return a + b; }\n}";
    new Javac(output).with("-parameters").compile(List.of(source("lib", "Base", base)));

    List<String> said = compile(source("app", "Adder", "public class Adder extends lib.Base {}"));

    assertThat(said).isEmpty();
    assertThat(output.resolve("META-INF/services/com.leanmcp.service.ServiceTableFactory"))
        .hasContent("app.AdderTableFactory\n");
  }

  @Test
  void isSilentAboutWhatIsSilenced() throws IOException {
    Path bare = source("app", "Bare", "public class Bare {\n  @Tool public void bare() {}\n}");

    List<String> said =
        new Javac(output).with("-Aleanmcp.silence=LMCP021, LMCP020").compile(List.of(bare));

    assertThat(said).isEmpty();
  }

  @Test
  void waitsForTypesThatAnotherProcessorWrites() throws IOException {
    Path late = source(
        "app",
        "Late",
        "public class Late extends Parent {\n  /** Waits. */\n  @Tool public Made wait(Made made) { return made; }\n}");

    List<String> said = new Javac(output).also(new LateTypes("app")).compile(List.of(late));

    assertThat(said).isEmpty();
    assertThat(output.resolve("app/LateTable.class")).exists();
    assertThat(output.resolve("app/MadeCodec.class")).exists();
    assertThat(output.resolve("META-INF/leanmcp/app.Late.json"))
        .content()
        .contains("\"inherited\"");
  }

  @Test
  void namesOtherMistakesOfAServiceWithAMissingType() throws IOException {
    Path broken = source(
        "app",
        "Broken",
        "public class Broken {\n  /** B. */\n  @Tool(name = \"a b\") public void b(\n"
            + "      @SchemaConstraint(defaultValue = \"x\") Missing missing) {}\n}");

    List<String> said = compile(broken);

    assertThat(said).anyMatch(line -> line.contains("LMCP001"));
    assertThat(said).anyMatch(line -> line.contains("cannot find symbol"));
    assertThat(said).hasSize(2);
  }

  @Test
  void refusesASchemaThatNoConstantHolds() throws IOException {
    String half = "a".repeat(40_000);
    Path wordy = source(
        "app",
        "Wordy",
        "public class Wordy {\n  /** W. */\n  @Tool public void w(In in) {}\n"
            + "  record In(@SchemaConstraint(description = \"" + half + "\") String a,"
            + " @SchemaConstraint(description = \"" + half + "\") String b) {}\n}");

    List<String> said = compile(wordy);

    assertThat(said).hasSize(1);
    assertThat(said.get(0)).startsWith("ERROR [LMCP019] the schema of the record Wordy.In has 80");
  }

  private List<String> compile(Path source) {
    return new Javac(output).compile(List.of(source));
  }

  private Path source(String packageName, String name, String text) throws IOException {
    Path file = folder.resolve("src").resolve(packageName).resolve(name + ".java");
    Files.createDirectories(file.getParent());
    return Files.writeString(
        file, "package " + packageName + ";\nimport com.leanmcp.annotation.*;\n" + text + "\n");
  }
}
