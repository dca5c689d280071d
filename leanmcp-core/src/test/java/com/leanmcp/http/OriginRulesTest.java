package com.leanmcp.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OriginRulesTest {
  private final OriginRules rules = new OriginRules(
      URI.create("http://localhost:3000/mcp"), Set.of("other.example.com"), Cors.NONE);

  @Test
  void judgesEachHostByItselfWhateverWasAllowedBefore() {
    assertThat(rules.allowsHost(List.of("evil.example.com"))).isFalse();
    assertThat(rules.allowsHost(List.of("other.example.com:80"))).isTrue();
    assertThat(rules.allowsHost(List.of("evil.example.com"))).isFalse();
    assertThat(rules.allowsHost(List.of("evil.example.com"))).isFalse();
    assertThat(rules.allowsHost(List.of("other.example.com:80"))).isTrue();
    assertThat(rules.allowsHost(List.of("LOCALHOST"))).isTrue();
  }
}
