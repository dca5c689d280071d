package com.leanmcp.maven.create;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.maven.create.ServiceRequest.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceRequestTest {
  private static final String TOOL = "import com.leanmcp.annotation.Tool;\n";
  private static final String MAIN = "class Main { public static void main(String[] args) {} }";

  @TempDir
  Path directory;

  @Test
  void writesTheServiceBesideTheOthersAndItsTest() throws IOException {
    source("org/acme/Main.java", "package org.acme;\n" + MAIN);
    source("org/acme/sky/SkyService.java", "package org.acme.sky;\n" + TOOL);

    Outcome outcome = add("Weather");

    assertThat(outcome)
        .isEqualTo(new Outcome.Written(
            List.of(
                directory.resolve("main/org/acme/sky/WeatherService.java"),
                directory.resolve("test/org/acme/sky/WeatherServiceTest.java")),
            "askWeather"));
    assertThat(Files.readString(directory.resolve("main/org/acme/sky/WeatherService.java")))
        .startsWith("package org.acme.sky;\n")
        .contains("public Answer askWeather(");
    assertThat(Files.readString(directory.resolve("test/org/acme/sky/WeatherServiceTest.java")))
        .startsWith("package org.acme.sky;\n")
        .contains("WeatherServiceTable.of(new WeatherService())");
  }

  @Test
  void writesNoTestWhereThereIsNoJUnit() throws IOException {
    source("org/acme/Main.java", "package org.acme;\n" + MAIN);

    Outcome outcome = request("Weather", Optional.empty(), Optional.empty()).write();

    assertThat(((Outcome.Written) outcome).files()).hasSize(1);
  }

  @Test
  void findsTheMainClassWhereThereIsNoService() throws IOException {
    source("org/acme/Main.java", "/* licence */\npackage org.acme;\n" + MAIN);
    source("org/acme/other/Page.java", "package org.acme.other;\n");

    add("Weather");

    assertThat(directory.resolve("main/org/acme/WeatherService.java")).exists();
  }

  @Test
  void asksForThePackageWhereThereAreSeveral() throws IOException {
    source("org/acme/Main.java", "package org.acme;\n" + MAIN);
    source("org/acme/sky/SkyService.java", "package org.acme.sky;\n" + TOOL);
    source("org/acme/sea/SeaService.java", "package org.acme.sea;\n" + TOOL);

    assertThat(problem(add("Weather")))
        .isEqualTo("the services of the project are in several packages: org.acme.sea,"
            + " org.acme.sky; choose one with -Dpackage=org.acme.sky");
  }

  @Test
  void asksForThePackageWhereThereIsNone() throws IOException {
    assertThat(problem(add("Weather"))).startsWith("the project has no service and no main class");

    source("Main.java", MAIN);

    assertThat(problem(add("Weather")))
        .startsWith("the main classes of the project are in no package");
  }

  @Test
  void takesThePackageThatIsGiven() throws IOException {
    Optional<Path> tests = Optional.of(directory.resolve("test"));

    request("Weather", Optional.of("org.acme.air"), tests).write();

    assertThat(directory.resolve("main/org/acme/air/WeatherService.java")).exists();
    assertThat(problem(request("Weather", Optional.of("org..air"), tests).write()))
        .startsWith("-Dpackage \"org..air\" is no Java package");
  }

  @Test
  void overwritesNothing() throws IOException {
    source("org/acme/Main.java", "package org.acme;\n" + MAIN);
    Path test = directory.resolve("test/org/acme/WeatherServiceTest.java");
    Files.createDirectories(test.getParent());
    Files.writeString(test, "mine");

    assertThat(problem(add("Weather")))
        .startsWith("there is a WeatherServiceTest.java in ")
        .endsWith(" already, and nothing is overwritten; choose another -Dservice");

    assertThat(Files.readString(test)).isEqualTo("mine");
    assertThat(directory.resolve("main/org/acme/WeatherService.java")).doesNotExist();
  }

  @Test
  void writesBothFilesOrNone() throws IOException {
    source("org/acme/Main.java", "package org.acme;\n" + MAIN);
    Path fileInTheWay = Files.writeString(directory.resolve("file"), "");
    ServiceRequest request =
        request("Weather", Optional.empty(), Optional.of(fileInTheWay.resolve("test")));

    assertThatThrownBy(request::write).isInstanceOf(IOException.class);

    assertThat(directory.resolve("main/org/acme/WeatherService.java")).doesNotExist();
  }

  @Test
  void refusesAWrongNameOrNone() throws IOException {
    assertThat(problem(add("weather"))).startsWith("-Dservice \"weather\" is no name");
    ServiceRequest nameless = new ServiceRequest(
        Optional.empty(), Optional.empty(), directory.resolve("main"), Optional.empty());
    assertThat(problem(nameless.write()))
        .isEqualTo("the service has no name; give it one, such as -Dservice=Weather");
  }

  private Outcome add(String service) throws IOException {
    return request(service, Optional.empty(), Optional.of(directory.resolve("test")))
        .write();
  }

  private ServiceRequest request(
      String service, Optional<String> packageName, Optional<Path> tests) {
    return new ServiceRequest(Optional.of(service), packageName, directory.resolve("main"), tests);
  }

  private void source(String path, String text) throws IOException {
    Path file = directory.resolve("main").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String problem(Outcome outcome) {
    return ((Outcome.Refused) outcome).problem();
  }
}
