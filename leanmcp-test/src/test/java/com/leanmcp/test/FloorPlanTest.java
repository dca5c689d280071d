package com.leanmcp.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What this module may know. */
final class FloorPlanTest {
  private final JavaClasses kit = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("com.leanmcp.test");

  @Test
  void knowsWhatItsUsersKnowAndJUnitsApiOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "com.leanmcp",
            "com.leanmcp.test..",
            "com.leanmcp.access",
            "com.leanmcp.json",
            "com.leanmcp.schema",
            "com.leanmcp.service",
            "com.leanmcp.auth",
            "com.leanmcp.auth.oauth",
            "org.junit.jupiter.api..",
            "org.jspecify.annotations",
            "java.io",
            "java.lang",
            "java.math",
            "java.net..",
            "java.nio.charset",
            "java.time",
            "java.util..")
        .check(kit);
  }

  @Test
  void usesNoReflection() {
    noClasses().should().callMethod(Class.class, "forName", String.class).check(kit);
    noClasses()
        .should()
        .callMethod(ClassLoader.class, "loadClass", String.class)
        .check(kit);
  }
}
