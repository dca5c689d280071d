package com.leanmcp.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopeMatcherTest {
  @Test
  void exactlyTheSameScopeIsGrantedByDefault() {
    assertThat(ScopeMatcher.EXACT.grants(Set.of("orders:read"), "orders:read")).isTrue();
    assertThat(ScopeMatcher.EXACT.grants(Set.of("orders"), "orders:read")).isFalse();
  }

  @Test
  void aPrefixGrantsWhatIsBelowIt() {
    ScopeMatcher matcher = ScopeMatcher.byPrefix();

    assertThat(matcher.grants(Set.of("orders"), "orders:read:own")).isTrue();
    assertThat(matcher.grants(Set.of("orders:read"), "orders:read:own")).isTrue();
    assertThat(matcher.grants(Set.of("orders:read:own"), "orders:read")).isFalse();
    assertThat(matcher.grants(Set.of("order"), "orders:read")).isFalse();
    assertThat(matcher.grants(Set.of(), "orders")).isFalse();
  }
}
