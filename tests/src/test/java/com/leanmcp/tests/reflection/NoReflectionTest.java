package com.leanmcp.tests.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.auth.AuthProvider;
import com.leanmcp.tests.service.CalculatorServiceTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing in the framework or in generated code looks anything up by name at run time. */
class NoReflectionTest {
  /** Data from a fixed list of names, read once where the inspector is switched on. */
  private static final String PAGE =
      "com/leanmcp/inspector/InspectorFile.read uses java/lang/Class.getResourceAsStream";

  @Test
  void coreUsesNoneButServiceLoaderInDiscoveryAndThePagesFiles() throws Exception {
    List<String> findings = findings(ClassFiles.besides(McpServer.class));

    assertThat(findings).containsOnlyOnce(PAGE);
    assertThat(findings)
        .filteredOn(finding -> !finding.equals(PAGE))
        .isNotEmpty()
        .allMatch(finding -> finding.startsWith("com/leanmcp/service/Discovery.")
            && finding.contains("java/util/ServiceLoader."));
  }

  @Test
  void authUsesNoneButServiceLoaderInOneClass() throws Exception {
    List<String> findings = findings(ClassFiles.besides(AuthProvider.class));

    assertThat(findings)
        .isNotEmpty()
        .allMatch(finding -> finding.startsWith("com/leanmcp/auth/")
            && finding.contains("java/util/ServiceLoader."));
    assertThat(findings.stream()
            .map(finding -> finding.substring(0, finding.indexOf('.')))
            .distinct())
        .hasSize(1);
  }

  @Test
  void generatedCodeUsesNone() throws Exception {
    Map<String, byte[]> classes = ClassFiles.besides(CalculatorServiceTable.class);
    classes
        .keySet()
        .removeIf(name -> !name.matches(".*(Table|TableFactory|Codec)(\\$.*)?\\.class"));

    assertThat(classes.keySet())
        .hasSizeGreaterThan(20)
        .anyMatch(name -> name.contains("PromptServiceTable"))
        .anyMatch(name -> name.contains("LibraryServiceTable"))
        .anyMatch(name -> name.contains("TalkativeServiceTable"));
    assertThat(findings(classes)).isEmpty();
  }

  @Test
  void theScanSeesWhatItLooksFor() throws Exception {
    Map<String, byte[]> classes = ClassFiles.besides(NoReflectionTest.class);
    byte[] culprit = classes.get(Culprit.class.getName().replace('.', '/') + ".class");

    assertThat(ReflectionScan.of(culprit))
        .anyMatch(finding -> finding.contains("java/lang/Class.forName"))
        .anyMatch(finding -> finding.contains("java/lang/Class.getDeclaredConstructor"))
        .anyMatch(finding -> finding.contains("java/lang/reflect/Constructor.newInstance"))
        .anyMatch(finding -> finding.contains("java/lang/invoke/MethodHandles.lookup"))
        .anyMatch(finding -> finding.contains("java/util/ServiceLoader.load"))
        .anyMatch(finding -> finding.contains("java/lang/Enum.valueOf"));
  }

  private static List<String> findings(Map<String, byte[]> classes) {
    assertThat(classes).isNotEmpty();
    return classes.values().stream()
        .flatMap(bytes -> ReflectionScan.of(bytes).stream())
        .toList();
  }
}
