package com.leanmcp.maven;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
    noClasses()
        .that()
        .resideInAnyPackage("com.leanmcp.maven.watch", "com.leanmcp.maven.bytecode")
        .should()
        .dependOnClassesThat(resideInAnyPackage("com.leanmcp.maven..")
            .and(not(resideInAnyPackage("com.leanmcp.maven.watch", "com.leanmcp.maven.bytecode"))))
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
