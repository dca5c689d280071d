package com.leanmcp.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authentication.Allowed;
import com.leanmcp.access.Credentials;
import com.leanmcp.auth.EdgeToken.Rule;
import com.leanmcp.auth.NodeOracles.Verdicts;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The corpus of threats T1 to T12, judged here, by Nimbus' processor in its textbook configuration, by
 * jose and by Clerk's own verifier. */
final class EdgeTokensTest {
  private static final Instant NOW = Instant.ofEpochSecond(ClerkFixture.NOW);

  @Test
  void judgesEveryTokenOfTheCorpusAsItSays() throws Exception {
    try (CorpusJudge judge = new CorpusJudge(EdgeTokens.ISSUER, EdgeTokens.set(), NOW)) {
      for (EdgeToken edge : EdgeTokens.all()) {
        Credentials credentials = new Credentials(edge.token(), URI.create(ClerkFixture.RESOURCE));
        Authentication verdict = edge.rule() == Rule.EVERY_ALGORITHM
            ? judge.judgeByEveryAlgorithm(credentials)
            : judge.judge(credentials);
        assertThat(verdict instanceof Allowed).as(edge.id()).isEqualTo(edge.good());
      }
      assertThat(judge.fetches()).isLessThanOrEqualTo(4); // two of each judge
    }
  }

  @Test
  void differsFromNimbusWhereTheListSaysAndWhy() throws Exception {
    Set<String> taken = new TreeSet<>();
    for (EdgeToken edge : EdgeTokens.all()) {
      if (nimbusTakes(edge)) {
        taken.add(edge.id());
      }
    }

    assertThat(EdgeTokens.all()).extracting(EdgeToken::id).doesNotHaveDuplicates();
    assertDiffers("nimbus", EdgeTokens.all(), taken);
  }

  @Test
  void differsFromJoseAndFromClerksOwnVerifierWhereTheListsSayAndWhy() throws Exception {
    Optional<NodeOracles> oracles = NodeOracles.install();
    assumeTrue(oracles.isPresent(), "jose and @clerk/backend could not be installed");
    List<EdgeToken> corpus = EdgeTokens.all();

    Verdicts verdicts = oracles.get().judge(EdgeCorpus.document(corpus, EdgeTokens.set()));

    assertAll(Stream.of("jose", "clerk-backend")
        .map(oracle -> () -> assertDiffers(oracle, corpus, verdicts.takenBy(oracle))));
  }

  private static void assertDiffers(String oracle, List<EdgeToken> corpus, Set<String> taken) {
    List<String> different = corpus.stream()
        .filter(edge -> taken.contains(edge.id()) != edge.good())
        .map(EdgeToken::id)
        .toList();

    assertThat(different)
        .as("what %s judges otherwise", oracle)
        .containsExactlyInAnyOrderElementsOf(OracleDifferences.of(oracle));
  }

  private static Set<JWSAlgorithm> algorithms(Rule rule) {
    return rule == Rule.EVERY_ALGORITHM
        ? JWSAlgorithm.Family.SIGNATURE
        : Set.of(JWSAlgorithm.RS256);
  }

  private static boolean nimbusTakes(EdgeToken edge) throws ParseException {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
        algorithms(edge.rule()), new ImmutableJWKSet<>(JWKSet.parse(EdgeTokens.set()))));
    if (edge.rule() != Rule.SESSION) {
      processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
          new JOSEObjectType("at+jwt"), new JOSEObjectType("application/at+jwt")));
    }
    processor.setJWTClaimsSetVerifier(
        new DefaultJWTClaimsVerifier<>(
            edge.rule() != Rule.SESSION ? ClerkFixture.RESOURCE : null,
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
