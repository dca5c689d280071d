package com.leanmcp.maven;

import static com.leanmcp.maven.CreatedProject.THIS_JDK;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** A created application with a library that has a service of its own: one jar, in which both are found. */
class ServicesOfSeveralJarsIT {
  @Test
  void areServedByTheOneJar() throws Exception {
    CreatedProject shop = CreatedProject.of("several-jars", "shop", "-Drelease=17");
    useStockLibrary(shop);

    MavenRun packaged = MavenRun.of(shop.parent(), "package", "-DskipTests").succeeded();
    byte[] first = Files.readAllBytes(shop.jar());

    assertThat(packaged.warnings()).isEmpty();
    holdsWhatBothOffer(shop.jar());
    try (ServerProcess server =
        ServerProcess.ofJar(THIS_JDK, shop.jar(), Map.of()).serving()) {
      assertThat(server.call("greet", "{\"name\":\"Ada\"}").body()).contains("Hello, Ada!");
      assertThat(server.call("countPieces", "{}").body()).contains("42");
    }

    MavenRun again = MavenRun.of(shop.parent(), "package", "-DskipTests").succeeded();
    assertThat(again.warnings()).isEmpty();
    assertThat(Files.readAllBytes(shop.jar())).as("the jar is reproducible").isEqualTo(first);
  }

  private static void holdsWhatBothOffer(Path jar) throws Exception {
    try (JarFile file = new JarFile(jar.toFile())) {
      assertThat(file.getEntry("META-INF/leanmcp/com.example.shop.GreetingService.json"))
          .isNotNull();
      assertThat(file.getEntry("META-INF/leanmcp/stock.StockService.json")).isNotNull();
      assertThat(file.getEntry("META-INF/STOCK.SF")).isNull();
      assertThat(file.getManifest().getMainAttributes().getValue("Multi-Release"))
          .isEqualTo("true");
    }
  }

  private static void useStockLibrary(CreatedProject shop) throws Exception {
    Path library = shop.parent().resolve("stock-library");
    Path original = Path.of("src/test/resources/stock-library");
    for (String path : List.of(
        "pom.xml",
        "src/main/java/stock/StockService.java",
        "src/main/resources/META-INF/STOCK.SF")) {
      Path file = library.resolve(path);
      Files.createDirectories(file.getParent());
      String text = Files.readString(original.resolve(path));
      Files.writeString(file, text.replace("@version@", System.getProperty("it.version")));
    }
    Path pom = shop.directory().resolve("pom.xml");
    Files.writeString(pom, Files.readString(pom).replace("  <dependencies>\n", """
          <dependencies>
            <dependency>
              <groupId>stock</groupId>
              <artifactId>stock-library</artifactId>
              <version>1</version>
            </dependency>
        """));
    Files.writeString(shop.parent().resolve("pom.xml"), """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>stock</groupId>
          <artifactId>both</artifactId>
          <version>1</version>
          <packaging>pom</packaging>
          <modules>
            <module>stock-library</module>
            <module>shop</module>
          </modules>
        </project>
        """);
  }
}
