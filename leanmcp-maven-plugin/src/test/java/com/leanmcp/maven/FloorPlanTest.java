package com.leanmcp.maven;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class FloorPlanTest {
  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("com.leanmcp.maven");

  @Test
  void theRoomsDoNotKnowTheGoals() {
    noClasses()
        .that()
        .resideInAPackage("com.leanmcp.maven.*")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.leanmcp.maven")
        .check(CLASSES);
  }

  @Test
  void theLowestRoomsKnowNoOther() {
    for (String room :
        List.of("watch", "bytecode", "folder", "plan", "console", "create", "start")) {
      String name = "com.leanmcp.maven." + room;
      noClasses()
          .that()
          .resideInAPackage(name)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("com.leanmcp..").and(not(resideInAnyPackage(name))))
          .check(CLASSES);
    }
  }

  @Test
  void theDevJvmKnowsNothingOfMaven() {
    noClasses()
        .that()
        .resideInAnyPackage("com.leanmcp.maven.launch", "com.leanmcp.maven.compile")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.maven..", "org.codehaus..", "org.eclipse..", "com.leanmcp.maven.dev")
        .check(CLASSES);
  }

  /** On the class path of the dev JVM is the version of it that the user's project has. */
  @Test
  void onlyTheDevJvmRunsServers() {
    noClasses()
        .that()
        .resideOutsideOfPackage("com.leanmcp.maven.launch")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.leanmcp.dev")
        .check(CLASSES);
  }

  @Test
  void onlyTheDevJvmLoadsClassesByName() {
    noClasses()
        .that()
        .resideOutsideOfPackages("com.leanmcp.maven.launch", "com.leanmcp.maven.compile")
        .should()
        .callMethod(Class.class, "forName", String.class, boolean.class, ClassLoader.class)
        .orShould()
        .callMethod(Class.class, "forName", String.class)
        .orShould()
        .callMethod(ClassLoader.class, "loadClass", String.class)
        .check(CLASSES);
  }

  @Test
  void nothingReflects() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect..")
        .check(CLASSES);
  }
}
