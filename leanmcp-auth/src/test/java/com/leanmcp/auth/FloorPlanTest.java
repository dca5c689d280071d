package com.leanmcp.auth;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** The rooms of this module and the doors between them. */
final class FloorPlanTest {
  private final JavaClasses classes = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("com.leanmcp.auth");

  @Test
  void hasNoCycles() {
    slices().matching("com.leanmcp.auth.(*)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void hasTheseArrows() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("door")
        .definedBy("com.leanmcp.auth")
        .layer("clerk")
        .definedBy("com.leanmcp.auth.clerk")
        .layer("apikey")
        .definedBy("com.leanmcp.auth.apikey")
        .layer("profile")
        .definedBy("com.leanmcp.auth.profile")
        .layer("oauth")
        .definedBy("com.leanmcp.auth.oauth")
        .layer("key")
        .definedBy("com.leanmcp.auth.key")
        .layer("jwt")
        .definedBy("com.leanmcp.auth.jwt")
        .layer("http")
        .definedBy("com.leanmcp.auth.http")
        .layer("cache")
        .definedBy("com.leanmcp.auth.cache")
        .layer("json")
        .definedBy("com.leanmcp.auth.json")
        .whereLayer("door")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("clerk")
        .mayOnlyBeAccessedByLayers("door")
        .whereLayer("oauth")
        .mayOnlyBeAccessedByLayers("door", "clerk", "key")
        .whereLayer("apikey")
        .mayOnlyBeAccessedByLayers("door")
        .whereLayer("profile")
        .mayOnlyBeAccessedByLayers("door", "clerk")
        .whereLayer("key")
        .mayOnlyBeAccessedByLayers("door", "clerk", "profile")
        .whereLayer("jwt")
        .mayOnlyBeAccessedByLayers("door", "clerk", "profile", "key", "apikey")
        .whereLayer("http")
        .mayOnlyBeAccessedByLayers("door", "clerk", "oauth", "key")
        .whereLayer("cache")
        .mayOnlyBeAccessedByLayers("clerk", "profile")
        .whereLayer("json")
        .mayOnlyBeAccessedByLayers("http", "jwt")
        .check(classes);
  }

  @Test
  void knowsOnlyTheseRoomsOfTheCore() {
    noClasses()
        .should()
        .dependOnClassesThat(resideInAPackage("com.leanmcp..")
            .and(JavaClass.Predicates.resideOutsideOfPackages(
                "com.leanmcp.auth..",
                "com.leanmcp.access..",
                "com.leanmcp.environment..",
                "com.leanmcp.schema..", // only NearestName, for "did you mean"
                "com.leanmcp.json..")))
        .check(classes);
  }

  @Test
  void takesOneClassOfTheRoomOfSchemas() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("com.leanmcp.schema..").and(not(simpleName("NearestName"))))
        .check(classes);
  }

  @Test
  void keepsNimbusInTheRoomOfKeys() {
    noClasses()
        .that()
        .resideOutsideOfPackage("com.leanmcp.auth.key")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.nimbusds..")
        .check(classes);
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.nimbusds.jose.shaded..", "com.fasterxml..")
        .check(classes);
  }

  @Test
  void usesNoReflection() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
        .check(classes);
    noClasses().should().callMethod(Class.class, "forName", String.class).check(classes);
    noClasses()
        .should()
        .callMethod(ClassLoader.class, "loadClass", String.class)
        .check(classes);
  }

  @Test
  void loadsServicesInOnePlace() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("com.leanmcp.auth.ProviderCatalog")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ServiceLoader.class)
        .check(classes);
  }
}
