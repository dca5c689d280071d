package com.leanmcp.maven.create;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
  @Test
  void putsValuesAsTheyAreIntoTheirPlaces() {
    Template template = new Template("a {{x}} {{y}}, ${x}\n");

    assertThat(template.fill(Map.of("x", "$1", "y", "{{x}}"))).isEqualTo("a $1 {{x}}, ${x}\n");
  }

  @Test
  void leavesALineOutThatWouldBeEmpty() {
    Template template = new Template("first\n  {{x}}\n{{x}}!\n\nlast\n");

    assertThat(template.fill(Map.of("x", ""))).isEqualTo("first\n!\n\nlast\n");
  }

  @Test
  void doesNotForgetAPlace() {
    assertThatThrownBy(() -> new Template("{{x}}").fill(Map.of()))
        .hasMessage("a template has a place for x");
  }
}
