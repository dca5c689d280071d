package com.leanmcp.maven.compile;

import static com.leanmcp.maven.compile.EditedModule.compiled;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After every edit the classes are those of a clean build, though few sources were compiled. */
final class ModuleBuildTest {
  private static final String ORDERS = "src/demo/Orders.java";
  private static final String ORDER = "src/demo/Order.java";
  private static final String LINE = "src/demo/Line.java";
  private static final String STOCK = "src/demo/Stock.java";
  private static final String MAIN = "src/demo/Main.java";

  @TempDir
  Path folder;

  private EditedModule module;

  @BeforeEach
  void writeSources() throws IOException {
    module = new EditedModule(folder);
    module.write(LINE, """
        package demo;
        /** A line. */
        public record Line(String item, int count) {}
        """);
    module.write(ORDER, """
        package demo;
        import java.util.List;
        public record Order(String id, List<Line> lines) {}
        """);
    module.write(ORDERS, """
        package demo;
        import com.leanmcp.annotation.Tool;
        public final class Orders {
          /** Places an order. */
          @Tool
          public Order place(Order order) {
            return new Order(order.id() + Text.SUFFIX, order.lines());
          }
        }
        """);
    module.write("src/demo/Text.java", """
        package demo;
        final class Text {
          static final String SUFFIX = "!";
          static String trim(String text) { return text.trim(); }
        }
        """);
    module.write(STOCK, """
        package demo;
        import com.leanmcp.annotation.Tool;
        public final class Stock {
          /** Counts. */
          @Tool
          public String count(String item) { return Text.trim(item); }
        }
        """);
    module.write(MAIN, """
        package demo;
        final class Main {
          public static void main(String[] args) { System.out.println(new Order("1", null).id()); }
        }
        """);
  }

  @Test
  void compilesNothingButAClassWhoseCodeChanges() throws IOException {
    int compiled = compiled(module.replace("src/demo/Text.java", "text.trim()", "text.strip()"));

    assertThat(compiled).isOne();
    module.assertSameAsCleanBuild();
  }

  @Test
  void compilesAServiceWithAllThatItsTableReaches() throws IOException {
    int compiled = compiled(module.replace(ORDERS, "Places an", "Takes an"));

    assertThat(compiled).isEqualTo(3);
    module.assertSameAsCleanBuild();
  }

  @Test
  void makesTheTableAgainWhenACommentOfARecordChanges() throws IOException {
    module.replace(LINE, "A line.", "A line of an order.");

    module.assertSameAsCleanBuild();
  }

  @Test
  void followsAnnotationsOfDistantRecords() throws IOException {
    module.replace(
        LINE, "String item", "@com.leanmcp.annotation.SchemaConstraint(maxLength = 9) String item");

    module.assertSameAsCleanBuild();
  }

  @Test
  void compilesWhoUsesAClassThatLooksDifferent() throws IOException {
    int compiled = compiled(module.replace(
        "src/demo/Text.java",
        "trim(String text) { return text.trim(); }",
        "trim(Object text) { return text.toString(); }"));

    assertThat(compiled).isEqualTo(2);
    module.assertSameAsCleanBuild();
  }

  @Test
  void reportsTheErrorsThatAnEditCausesElsewhere() throws IOException {
    BuildOutcome outcome = module.replace("src/demo/Text.java", "trim(", "cut(");

    assertThat(outcome).isInstanceOf(BuildOutcome.Rejected.class);
    assertThat(outcome.problems())
        .anySatisfy(problem -> assertThat(problem.text())
            .contains("Stock.java:6: error: cannot find symbol")
            .contains("return Text.trim(item);")
            .contains("^"));
  }

  @Test
  void countsEditsThatDidNotCompileWhenTheNextOneDoes() throws IOException {
    module.replace(STOCK, "Counts.", "Counts it.\n   */ int broken /**");
    module.replace(LINE, "A line.", "Some line.");
    BuildOutcome mended = module.replace(STOCK, "\n   */ int broken /**", "");

    assertThat(mended).isInstanceOf(BuildOutcome.Built.class);
    module.assertSameAsCleanBuild();
  }

  @Test
  void copiesAChangedConstantToWhereItIsUsed() throws IOException {
    module.replace("src/demo/Text.java", "\"!\"", "\"?\"");

    module.assertSameAsCleanBuild();
  }

  @Test
  void removesWhatADeletedServiceLeftBehind() throws IOException {
    module.delete(STOCK);

    assertThat(module.published("demo/StockTable.class")).doesNotExist();
    assertThat(module.published("META-INF/leanmcp/demo.Stock.json")).doesNotExist();
    module.assertSameAsCleanBuild();
  }

  @Test
  void removesTheTableOfAClassThatIsNoServiceAnyMore() throws IOException {
    module.replace(STOCK, "  @Tool\n", "");

    module.assertSameAsCleanBuild();
  }

  @Test
  void removesTheCodecOfARecordThatIsOutOfUse() throws IOException {
    module.replace(ORDERS, "public Order place(Order order)", "public String place(String order)");
    module.replace(ORDERS, "new Order(order.id() + Text.SUFFIX, order.lines())", "order");

    assertThat(module.published("demo/OrderCodec.class")).doesNotExist();
    module.assertSameAsCleanBuild();
  }

  @Test
  void removesNestedClassesThatAreGone() throws IOException {
    module.replace(MAIN, "final class Main {", "final class Main {\n  record Gone() {}");
    module.replace(MAIN, "\n  record Gone() {}", "");

    assertThat(module.published("demo/Main$Gone.class")).doesNotExist();
    module.assertSameAsCleanBuild();
  }

  @Test
  void takesInNewServicesAndResources() throws IOException {
    module.write("resources/app.properties", "a=b");
    module.write("src/demo/Late.java", """
        package demo;
        import com.leanmcp.annotation.Tool;
        public final class Late {
          @Tool
          public Line late(Line line) { return line; }
        }
        """);
    module.write("resources/app.properties", "a=c");

    assertThat(module.published("app.properties")).hasContent("a=c");
    module.assertSameAsCleanBuild();
  }

  @Test
  void takesInTheEditedFileOfAViewWithoutCompiling() throws IOException {
    module.write("resources/demo/view.html", "<p>one");
    BuildOutcome.Built with = (BuildOutcome.Built) module.write("src/demo/Seen.java", """
        package demo;
        import com.leanmcp.annotation.AppView;
        import com.leanmcp.annotation.Tool;
        @AppView(uri = "ui://seen/view", file = "view.html")
        public final class Seen {
          /** Looks. */
          @Tool(ui = "ui://seen/view")
          public Line look(Line line) { return line; }
        }
        """);

    int compiled = compiled(module.write("resources/demo/view.html", "<p>two"));

    assertThat(with.problems()).isEmpty();
    assertThat(compiled).isZero();
    assertThat(module.published("demo/view.html")).hasContent("<p>two");
    module.assertSameAsCleanBuild();
  }

  @Test
  void leavesAVersionThatRunsAsItIs() throws IOException {
    BuildOutcome.Built before =
        (BuildOutcome.Built) module.replace(ORDERS, "Places an", "Takes an");
    Path manifest = before.classes().resolve("META-INF/leanmcp/demo.Orders.json");
    byte[] table = Files.readAllBytes(before.classes().resolve("demo/OrdersTable.class"));
    byte[] codec = Files.readAllBytes(before.classes().resolve("demo/OrderCodec.class"));

    module.replace(ORDERS, "Takes an", "Accepts an");
    module.replace(LINE, "A line.", "A row.");

    assertThat(manifest).content().contains("Takes an");
    assertThat(before.classes().resolve("demo/OrdersTable.class")).hasBinaryContent(table);
    assertThat(before.classes().resolve("demo/OrderCodec.class")).hasBinaryContent(codec);
  }
}
