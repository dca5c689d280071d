package com.leanmcp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the code to section 3 of docs/architecture.md: which room may import which. */
class FloorPlanTest {
  /** From the ground up: a room may import the rooms before it. */
  private static final List<String> ROOMS = List.of(
      "annotation",
      "environment",
      "json",
      "schema",
      "jsonrpc",
      "access",
      "manifest",
      "content",
      "ask",
      "task",
      "service",
      "protocol",
      "execution",
      "inspector",
      "http",
      "dev",
      "stdio");

  private static final JavaClasses CORE = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("com.leanmcp");

  @TestFactory
  Stream<DynamicTest> aRoomImportsOnlyRoomsBelowIt() {
    return ROOMS.stream()
        .map(room -> DynamicTest.dynamicTest(room, () -> {
          String[] above = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
              .map(FloorPlanTest::packageOf)
              .toArray(String[]::new);
          noClasses()
              .that()
              .resideInAPackage(packageOf(room))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(above)
              .orShould()
              .dependOnClassesThat()
              .resideInAPackage("com.leanmcp")
              .check(CORE);
        }));
  }

  @Test
  void everyRoomIsOnThePlan() {
    String[] planned = Stream.concat(
            Stream.of("com.leanmcp"), ROOMS.stream().map(FloorPlanTest::packageOf))
        .toArray(String[]::new);
    classes().should().resideInAnyPackage(planned).check(CORE);
  }

  @Test
  void noPackagesFormACycle() {
    slices().matching("com.leanmcp.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void noLibraryReadsJson() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml..", "tools.jackson..")
        .check(CORE);
  }

  @Test
  void undertowLivesInHttpOnly() {
    onlyIn("http", "io.undertow..", "org.xnio..");
  }

  @Test
  void wildflyCommonIsImportedNowhere() {
    noClasses().should().dependOnClassesThat().resideInAPackage("org.wildfly..").check(CORE);
  }

  private static void onlyIn(String room, String... libraries) {
    noClasses()
        .that()
        .resideOutsideOfPackage(packageOf(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .check(CORE);
  }

  private static String packageOf(String room) {
    return "com.leanmcp." + room;
  }
}
