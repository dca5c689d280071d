package com.leanmcp.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions whose forms or methods another compilation left on the class path, or another processor writes. */
class CompiledQuestionsTest {
  private static final String ASKS = "public class Desk {\n  @Tool(description = \"Asks.\")\n"
      + "  public void ask(@Elicit(\"Who?\") Elicited<Guest> who) {}\n}";

  @TempDir
  private Path folder;

  private Path output;

  @BeforeEach
  void namesTheOutput() {
    output = folder.resolve("classes");
  }

  @Test
  void asksForACompiledMcpTypeByItsCodec() throws IOException {
    compile(source(
        "lib",
        "Guest",
        "public @McpType record Guest(String name, int seats,\n"
            + "  java.util.List<@SchemaConstraint(enumValues = \"tea\") String> drinks) {}"));

    List<String> said = compile(source("app", "Desk", "import lib.Guest;\n" + ASKS));

    assertThat(said).isEmpty();
    assertThat(output.resolve("app/GuestCodec.class")).doesNotExist();
    assertThat(output.resolve("app/DeskTable.java"))
        .content()
        .contains("GuestCodec.INSTANCE)")
        .contains("call.ask(ASK_WHO_QUESTION)");
  }

  @Test
  void judgesTheFieldsOfACompiledFormByItsSchema() throws IOException {
    compile(source(
        "lib",
        "Guest",
        "public @McpType record Guest(String name, Home home, java.util.List<String> words,\n"
            + "  @SchemaConstraint(enumValues = \"1\") int few, java.util.Map<String, String> notes) {\n"
            + "  public record Home(String street) {}\n}"));

    List<String> said = compile(source("app", "Desk", "import lib.Guest;\n" + ASKS));

    assertThat(said).containsExactly(unfit("home"), unfit("words"), unfit("few"), unfit("notes"));
  }

  private static String unfit(String field) {
    return "ERROR [LMCP056] the field " + field + " of the form Guest is more than a string, a"
        + " number, a boolean or a choice of strings; use one of these";
  }

  @Test
  void aKeyIsNeededWhereTheNamesOfParametersAreLost() throws IOException {
    compile(source("lib", "Desk", ASKS.replace("Guest", "lib.Person")), person());
    compile(source(
        "lib",
        "Keyed",
        ASKS.replace("Guest", "lib.Person")
            .replace("class Desk", "class Keyed")
            .replace("\"Who?\"", "value = \"Who?\", key = \"who\"")));

    List<String> said = compile(source("app", "Sub", "public class Sub extends lib.Desk {}"));
    List<String> keyed = compile(source("app", "Good", "public class Good extends lib.Keyed {}"));

    assertThat(said)
        .contains("ERROR [LMCP014] the names of the parameters of the inherited tool ask are not in"
            + " its class file; compile its class with -parameters");
    assertThat(keyed).isEmpty();
  }

  @Test
  void waitsForAFormThatAnotherProcessorWrites() throws IOException {
    Path desk = source("app", "Desk", ASKS.replace("Guest", "Made"));

    List<String> said = new Javac(output).also(new LateTypes("app")).compile(List.of(desk));

    assertThat(said).isEmpty();
    assertThat(output.resolve("app/DeskTable.java")).content().contains("MadeCodec.INSTANCE)");
  }

  private Path person() throws IOException {
    return source("lib", "Person", "public @McpType record Person(String name) {}");
  }

  private List<String> compile(Path... sources) {
    return new Javac(output).compile(List.of(sources));
  }

  private Path source(String packageName, String name, String text) throws IOException {
    Path file = folder.resolve("src").resolve(packageName).resolve(name + ".java");
    Files.createDirectories(file.getParent());
    return Files.writeString(
        file,
        "package " + packageName + ";\nimport com.leanmcp.annotation.*;\n"
            + "import com.leanmcp.ask.Elicited;\n" + text + "\n");
  }
}
