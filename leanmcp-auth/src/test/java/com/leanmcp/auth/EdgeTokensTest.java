package com.leanmcp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.Authentication.Allowed;
import com.leanmcp.access.Credentials;
import com.leanmcp.auth.clerk.CorpusJudge;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The corpus of threats T1 to T12, judged here and by Nimbus' processor in its textbook configuration. */
final class EdgeTokensTest {
  private static final Instant NOW = Instant.ofEpochSecond(ClerkFixture.NOW);

  @Test
  void judgesEveryTokenOfTheCorpusAsItSays() throws Exception {
    try (CorpusJudge judge = new CorpusJudge(EdgeTokens.ISSUER, EdgeTokens.set(), NOW)) {
      for (EdgeToken edge : EdgeTokens.all()) {
        Credentials credentials = new Credentials(edge.token(), URI.create(ClerkFixture.RESOURCE));
        assertThat(judge.judge(credentials) instanceof Allowed)
            .as(edge.id())
            .isEqualTo(edge.good());
      }
      assertThat(judge.fetches()).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void differsFromNimbusWhereTheListSaysAndWhy() throws Exception {
    Set<String> different = new TreeSet<>();
    for (EdgeToken edge : EdgeTokens.all()) {
      if (nimbusTakes(edge) != edge.good()) {
        different.add(edge.id());
      }
    }

    assertThat(different).isEqualTo(EdgeDifferences.ids());
    assertThat(EdgeTokens.all()).extracting(EdgeToken::id).doesNotHaveDuplicates();
  }

  private static boolean nimbusTakes(EdgeToken edge) throws ParseException {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
        JWSAlgorithm.RS256, new ImmutableJWKSet<>(JWKSet.parse(EdgeTokens.set()))));
    if (edge.access()) {
      processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
          new JOSEObjectType("at+jwt"), new JOSEObjectType("application/at+jwt")));
    }
    processor.setJWTClaimsSetVerifier(
        new DefaultJWTClaimsVerifier<>(
            edge.access() ? ClerkFixture.RESOURCE : null,
            new JWTClaimsSet.Builder().issuer(EdgeTokens.ISSUER).build(),
            Set.of("sub", "exp", "iat")) {
          @Override
          protected Date currentTime() {
            return Date.from(NOW);
          }
        });
    try {
      processor.process(edge.token(), null);
      return true;
    } catch (Exception e) {
      return false;
    }
  }
}
