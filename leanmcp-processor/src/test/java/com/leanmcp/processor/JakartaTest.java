package com.leanmcp.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Annotations of Jakarta Validation that no keyword says. */
class JakartaTest {
  private static final Path STUBS = Path.of("src/test/resources/good/jakarta");

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "@Future String day;Future;day",
        "List<@Future String> days;Future;days",
        "Optional<@Future String> day;Future;day",
        "Map<@NotBlank String, Integer> names;NotBlank;names",
        "List<@NotBlank String[]> rows;NotBlank;rows",
        "@NotBlank String[] row;NotBlank;row",
        "@Size(max = 3) byte[] picture;Size;picture",
        "@Size(max = 3) int number;Size;number",
        "@NotBlank(groups = Later.class) String text;NotBlank;text",
        "@Pattern(regexp = \"a\", flags = Pattern.Flag.CASE_INSENSITIVE) String text;Pattern;text",
        "@Email(regexp = \".*x\") String mail;Email;mail",
        "@Digits(integer = -1, fraction = 0) int number;Digits;number",
        "@DecimalMin(\"one\") double number;DecimalMin;number",
        "@Min(1) Object any;Min;any",
      })
  void warnsOfWhatNobodyChecks(String component, String annotation, String property)
      throws IOException {
    List<String> said = compile("@McpType public record Booking(" + component + ") {}");

    assertThat(said)
        .contains("WARNING [LMCP053] @" + annotation + " on " + property
            + " is neither published nor checked;"
            + " say it with @SchemaConstraint, or check it in your code");
  }

  @Test
  void warnsOfWhatNobodyChecksInAResultAndOnAGetter() throws IOException {
    List<String> said = compile("""
        public final class Booking {
          private String day;
          @Future public String getDay() { return day; }
          public void setDay(String day) { this.day = day; }
          /** Books. */
          @Tool @NotBlank public String book(Booking booking) { return ""; }
          /** Counts. */
          @Tool @NotNull public String count() { return ""; }
          /** Finds. */
          @Tool(inputSchema = "{\\"type\\":\\"object\\"}")
          public String find(@NotEmpty Map<String, Object> all) { return ""; }
        }
        """);

    assertThat(said)
        .filteredOn(each -> each.contains("LMCP053"))
        .satisfiesExactly(
            first -> assertThat(first).contains("@NotBlank on book "),
            second -> assertThat(second).contains("@Future on getDay "),
            third -> assertThat(third).contains("@NotEmpty on all "));
  }

  @Test
  void saysNothingOfWhatIsAlwaysTrue() throws IOException {
    List<String> said = compile("@McpType public record Booking(@NotNull @Max(300) byte day,"
        + " @NotNull List<@NotNull Object> all, @NotNull byte[] picture) {}");

    assertThat(said).isEmpty();
  }

  @Test
  void refusesABoundThatNoValueReaches() throws IOException {
    List<String> said = compile("@McpType public record Booking(@Min(300) byte day) {}");

    assertThat(said).singleElement().asString().startsWith("ERROR [LMCP008] minimumValue 300 is");
  }

  @Test
  void refusesATypeArgumentThatWouldChangeTheSchemaOfItsType() throws IOException {
    List<String> said = compile(
        "record Page<T>(List<T> items) {} @McpType public record Booking(Page<@NotNull String> all,"
            + " Page<@NotBlank String> some) {}");

    assertThat(said)
        .containsExactly("ERROR [LMCP004] an annotation of Jakarta Validation does not fit a type"
            + " argument of Page, which has one schema for each type; write it on the component of"
            + " Page");
  }

  private List<String> compile(String type) throws IOException {
    Path future = Files.writeString(folder.resolve("Future.java"), """
        package jakarta.validation.constraints;
        import java.lang.annotation.*;
        @Target({ElementType.METHOD, ElementType.FIELD, ElementType.TYPE_USE})
        public @interface Future {}
        """);
    Path booking = Files.writeString(
        folder.resolve("Booking.java"), """
        package com.acme;
        import com.leanmcp.annotation.*;
        import jakarta.validation.constraints.*;
        import java.util.*;
        interface Later {}
        """ + type.replace("List<", "java.util.List<"));
    List<Path> sources = new ArrayList<>(Javac.sourcesIn(STUBS));
    sources.addAll(List.of(future, booking));
    return new Javac(folder.resolve("classes")).compile(sources);
  }
}
