package com.leanmcp.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Holds the code to its plan: who may import whom. */
class FloorPlanTest {
  private static final String ROOM = "com.leanmcp.processor";
  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages(ROOM);

  @Test
  void keepsReadingCheckingAndWritingApart() {
    apart("read", "check", "write");
    apart("check", "read", "write");
    apart("write", "read", "check");
    apart("model", "read", "check", "write");
  }

  private static void apart(String room, String... others) {
    for (String other : others) {
      noClasses()
          .that()
          .resideInAPackage(ROOM + "." + room)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOM + "." + other, ROOM)
          .check(CLASSES);
    }
  }

  @Test
  void knowsJavaPoetInOnePackageOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOM + ".write")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.squareup.javapoet..")
        .check(CLASSES);
  }

  @Test
  void hasNoCycles() {
    slices().matching(ROOM + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}
