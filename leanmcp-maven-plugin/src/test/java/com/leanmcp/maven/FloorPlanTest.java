package com.leanmcp.maven;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.leanmcp.access.AccessRule;
import com.leanmcp.annotation.TaskSupport;
import com.leanmcp.schema.NearestName;
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

  /** They know of the core its data, and what decision 0012 lends them. */
  @Test
  void theRoomsAboutTheSurfaceKnowTheDataOfTheCore() {
    String[] rooms = {
      "com.leanmcp.maven.schema",
      "com.leanmcp.maven.surface",
      "com.leanmcp.maven.change",
      "com.leanmcp.maven.inspect"
    };
    noClasses()
        .that()
        .resideInAnyPackage(rooms)
        .should()
        .dependOnClassesThat(resideInAnyPackage("com.leanmcp..", "org.apache.maven..")
            .and(not(resideInAnyPackage(rooms)))
            .and(not(resideInAnyPackage("com.leanmcp.json", "com.leanmcp.manifest")))
            .and(not(belongToAnyOf(AccessRule.class, NearestName.class, TaskSupport.class))))
        .check(CLASSES);
  }

  @Test
  void hasNoCycles() {
    slices().matching("com.leanmcp.maven.(*)..").should().beFreeOfCycles().check(CLASSES);
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
