package com.leanmcp.examples.clerkauth.process;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All that the example, with the variables of the page, takes for Clerk: keys behind TLS, tokens, and no way out. */
final class ClerkOnLoopback implements AutoCloseable {
  static final String SECRET_KEY = "sk_test_of-the-page";
  private static final int BITS = 2048;

  private final LoopbackCertificate certificate;
  private final KeyServer keys;
  private final Exit exit = new Exit();
  private final Tokens tokens;

  ClerkOnLoopback(Path directory)
      throws IOException, InterruptedException, GeneralSecurityException, JOSEException {
    RSAKey key = new RSAKeyGenerator(BITS)
        .keyID("ins_page")
        .keyUse(KeyUse.SIGNATURE)
        .algorithm(JWSAlgorithm.RS256)
        .generate();
    certificate = LoopbackCertificate.make(directory);
    keys = new KeyServer(certificate.context(), new JWKSet(key.toPublicJWK()).toString());
    tokens = new Tokens(key, "https://" + keys.authority());
  }

  /** The page's three variables, and no other. */
  Map<String, String> variables(int port) {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("CLERK_FRONTEND_API", keys.authority());
    variables.put("CLERK_SECRET_KEY", SECRET_KEY);
    variables.put("PORT", String.valueOf(port));
    return variables;
  }

  /** What the example's JVM is started with: it trusts the key server, and reaches nobody else. */
  List<String> options() {
    return Stream.concat(certificate.trustedBy().stream(), exit.onlyWayOut().stream())
        .toList();
  }

  Tokens tokens() {
    return tokens;
  }

  /** The paths that were asked for on loopback. */
  List<String> requests() {
    return keys.requests();
  }

  /** What was called beyond this machine. */
  List<String> callsOut() {
    return exit.calls();
  }

  @Override
  public void close() throws IOException {
    keys.close();
    exit.close();
  }
}
