package com.leanmcp.auth.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.auth.json.StrictJson;
import com.leanmcp.auth.jwt.SignatureAlgorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which key is for which algorithm, whether it came as a JWK or in PEM. */
final class KeyTypeTest {
  private static final Set<SignatureAlgorithm> ALL = EnumSet.allOf(SignatureAlgorithm.class);
  private static final ECKey POINT = point(Curve.P_256);
  private static final String EDWARDS = "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"%s\"}";

  private static ECKey point(Curve curve) {
    try {
      return new ECKeyGenerator(curve).generate();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  private static Optional<VerificationKey> read(String jwk) {
    return JwkReader.read(
        StrictJson.object(jwk.getBytes(StandardCharsets.UTF_8)).orElseThrow(), ALL);
  }

  private static List<SignatureAlgorithm> algorithms(VerificationKey key) {
    return ALL.stream().filter(key::isFor).toList();
  }

  private static String jwk(String curve, Object x, Object y) {
    return "{\"kty\":\"EC\",\"crv\":\"" + curve + "\",\"x\":\"" + x + "\",\"y\":\"" + y + "\"}";
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Test
  void aCurveIsForOneAlgorithm() {
    Map<Curve, SignatureAlgorithm> curves = Map.of(
        Curve.P_256, SignatureAlgorithm.ES256,
        Curve.P_384, SignatureAlgorithm.ES384,
        Curve.P_521, SignatureAlgorithm.ES512);
    curves.forEach((curve, expected) -> {
      ECKey key = point(curve);
      Optional<VerificationKey> read = read(jwk(curve.getName(), key.getX(), key.getY()));

      assertThat(read).map(KeyTypeTest::algorithms).contains(List.of(expected));
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"P-384", "P-521", "secp256k1", "secp256r1", "p-256", "Ed25519", "", " "})
  void takesNoPointOfAnotherCurveOrName(String curve) {
    assertThat(read(jwk(curve, POINT.getX(), POINT.getY()))).isEmpty();
  }

  @Test
  void takesNoPointThatIsOnNoCurveOrHasOddCoordinates() {
    byte[] x = POINT.getX().decode();
    byte[] led = new byte[x.length + 1];
    System.arraycopy(x, 0, led, 1, x.length);

    assertThat(read(jwk("P-256", POINT.getX(), POINT.getX()))).isEmpty();
    assertThat(read(jwk("P-256", base64(new byte[32]), base64(new byte[32])))).isEmpty();
    assertThat(read(jwk("P-256", base64(led), POINT.getY()))).isEmpty();
    assertThat(read(jwk("P-256", POINT.getX() + "=", POINT.getY()))).isEmpty();
    assertThat(read("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" + POINT.getX() + "\"}"))
        .isEmpty();
    assertThat(read(jwk("P-256", POINT.getX(), POINT.getY()))).isPresent();
  }

  @Test
  void takesAnEdwardsKeyOf32BytesThatIsAPoint() throws Exception {
    byte[] der =
        KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic().getEncoded();
    byte[] key = Arrays.copyOfRange(der, der.length - 32, der.length);
    byte[] noPoint = new byte[32];
    noPoint[0] = 2; // no x goes with this y

    assertThat(read(EDWARDS.formatted(base64(key))))
        .map(KeyTypeTest::algorithms)
        .contains(List.of(SignatureAlgorithm.EDDSA, SignatureAlgorithm.ED25519));
    assertThat(read(EDWARDS.formatted(base64(noPoint)))).isEmpty();
    assertThat(read(EDWARDS.formatted(base64(new byte[31])))).isEmpty();
    assertThat(read(EDWARDS.formatted(base64(new byte[57])))).isEmpty();
    assertThat(read(EDWARDS.formatted(base64(key)).replace("Ed25519", "Ed448"))).isEmpty();
    assertThat(read(EDWARDS.formatted(base64(key)).replace("OKP", "EC"))).isEmpty();
  }

  @Test
  void aKeyThatNamesItsAlgorithmIsForThatOneIfItsTypeTakesIt() {
    String key = jwk("P-256", POINT.getX(), POINT.getY());

    assertThat(read(key.replace("{", "{\"alg\":\"ES256\",")))
        .map(KeyTypeTest::algorithms)
        .contains(List.of(SignatureAlgorithm.ES256));
    for (String alg : List.of("\"ES384\"", "\"RS256\"", "\"es256\"", "\"ECDH-ES\"", "null")) {
      assertThat(read(key.replace("{", "{\"alg\":" + alg + ","))).as(alg).isEmpty();
    }
  }

  private static KeyLookup pem(PublicKey key, SignatureAlgorithm... allowed) {
    String text = "-----BEGIN PUBLIC KEY-----\n"
        + Base64.getMimeEncoder().encodeToString(key.getEncoded())
        + "\n-----END PUBLIC KEY-----\n";
    return PemKey.read(new KeyPlace.Pem("NOTES_KEY", text), Set.of(allowed)).find("any");
  }

  @Test
  void readsKeysOfEveryTypeInPem() throws Exception {
    PublicKey edwards =
        KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic();

    assertThat(pem(POINT.toECPublicKey(), SignatureAlgorithm.ES256, SignatureAlgorithm.RS256))
        .isInstanceOfSatisfying(
            KeyLookup.Found.class,
            found -> assertThat(algorithms(found.key())).containsExactly(SignatureAlgorithm.ES256));
    assertThat(pem(edwards, SignatureAlgorithm.EDDSA)).isInstanceOf(KeyLookup.Found.class);
  }

  @Test
  void saysWhatAPemIsToBeForWhereItsKeyDoesNotFit() throws Exception {
    PublicKey key = POINT.toECPublicKey();

    assertThatThrownBy(() -> pem(key, SignatureAlgorithm.RS256, SignatureAlgorithm.ES384))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("NOTES_KEY", "RS256, ES384", "copy it again");
  }
}
