package com.leanmcp.auth;

import com.leanmcp.auth.EdgeToken.Rule;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The corpus of threats T1 to T12: tokens of the issuer {@link #ISSUER} at the time {@link ClerkFixture#NOW}. */
final class EdgeTokens {
  static final String ISSUER = "https://clerk.example.com";
  static final TestKey SMALL = new TestKey("ins_small", 1024);
  static final ECKey CURVE = AlgorithmKeys.point(Curve.P_256, "ins_curve");

  private static final long NOW = ClerkFixture.NOW;
  private static final String HEADER = ClerkFixture.SESSION_HEADER;
  private static final String ACCESS = ClerkFixture.ACCESS_HEADER;
  private static final String AZP = ",\"azp\":\"" + ClerkFixture.PARTY + "\"";
  private static final String AUD = ",\"aud\":\"" + ClerkFixture.RESOURCE + "\"";

  private final List<EdgeToken> tokens = new ArrayList<>();

  private EdgeTokens() {}

  static List<EdgeToken> all() throws JOSEException, ParseException {
    EdgeTokens corpus = new EdgeTokens();
    corpus.algorithms();
    corpus.keyIds();
    corpus.headers();
    corpus.types();
    corpus.times();
    corpus.issuers();
    corpus.addressees();
    corpus.json();
    corpus.encodings();
    corpus.tokens.addAll(new AlgorithmTokens().all());
    return List.copyOf(corpus.tokens);
  }

  static String set() {
    List<String> keys = new ArrayList<>(List.of(
        TestKey.ONE.jwk(),
        TestKey.TWO.jwk("ins_enc", ",\"use\":\"enc\",\"alg\":\"RSA-OAEP\""),
        TestKey.TWO.jwk("ins_twice", ""),
        TestKey.ONE.jwk("ins_twice", ""),
        SMALL.jwk("ins_small", ""),
        CURVE.toPublicJWK().toJSONString()));
    keys.addAll(AlgorithmKeys.published());
    return TestKey.set(keys.toArray(String[]::new));
  }

  private void add(String id, String token, boolean good) {
    tokens.add(new EdgeToken(id, token, good, Rule.SESSION));
  }

  private void bad(String id, String token) {
    add(id, token, false);
  }

  private static String claims(String more) {
    return "{\"iss\":\"" + ISSUER + "\",\"sub\":\"user_2abc\",\"iat\":" + NOW + ",\"exp\":"
        + (NOW + 60) + more + "}";
  }

  private static String signed(String header) {
    return TestKey.ONE.sign(header, claims(AZP));
  }

  private static String header(String more) {
    return signed("{\"alg\":\"RS256\",\"kid\":\"ins_one\"" + more + "}");
  }

  private static String session(String claims) {
    return TestKey.ONE.sign(HEADER, claims);
  }

  private static String by(JWSSigner signer, String header) throws JOSEException, ParseException {
    String signed = TestKey.base64(header.getBytes(StandardCharsets.UTF_8)) + "."
        + TestKey.base64(claims(AZP).getBytes(StandardCharsets.UTF_8));
    Base64URL signature =
        signer.sign(JWSHeader.parse(header), signed.getBytes(StandardCharsets.US_ASCII));
    return signed + "." + signature;
  }

  private static String alg(String name, String kid) {
    return "{\"alg\":" + name + ",\"kid\":\"" + kid + "\"}";
  }

  private void algorithms() throws JOSEException, ParseException {
    add("T0-good", session(claims(AZP)), true);
    for (String none : List.of("none", "None", "NONE", "nOnE")) {
      String token = signed(alg("\"" + none + "\"", "ins_one"));
      bad("T1-" + none, token);
      bad("T1-" + none + "-unsigned", token.substring(0, token.lastIndexOf('.') + 1));
    }
    for (String name : List.of("null", "[\"RS256\"]", "\"rs256\"", "\"\"", "256", "\"RS256 \"")) {
      bad("T1-alg-" + name, signed(alg(name, "ins_one")));
    }
    bad("T1-alg-missing", signed("{\"kid\":\"ins_one\"}"));

    byte[] der = TestKey.ONE.publicKey().getEncoded();
    String pem = "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(der)
        + "\n-----END PUBLIC KEY-----\n";
    for (String name : List.of("HS256", "HS384", "HS512")) {
      String header = alg("\"" + name + "\"", "ins_one");
      bad("T2-der-" + name, by(new MACSigner(der), header));
      bad("T2-pem-" + name, by(new MACSigner(pem.getBytes(StandardCharsets.US_ASCII)), header));
      byte[] modulus = TestKey.ONE.publicKey().getModulus().toByteArray();
      bad("T2-modulus-" + name, by(new MACSigner(modulus), header));
      bad("T2-zeros-" + name, by(new MACSigner(new byte[64]), header));
    }

    for (String name : List.of("RS384", "RS512", "PS256", "PS384", "PS512")) {
      RSASSASigner signer = new RSASSASigner(TestKey.ONE.privateKey());
      bad("T3-" + name, by(signer, alg("\"" + name + "\"", "ins_one")));
    }
    bad("T3-ES256", by(new ECDSASigner(CURVE), alg("\"ES256\"", "ins_curve")));
    String zero = by(new ECDSASigner(CURVE), alg("\"ES256\"", "ins_curve"));
    bad(
        "T3-ES256-zeros",
        zero.substring(0, zero.lastIndexOf('.') + 1) + TestKey.base64(new byte[64]));
    bad("T3-RS256-by-curve", signed(alg("\"RS256\"", "ins_curve")));
  }

  private void keyIds() {
    for (String kid : List.of(
        "null",
        "1",
        "\"\"",
        "[\"ins_one\"]",
        "\"ins_ONE\"",
        "\"ins_one \"",
        "\"../../ins_one\"",
        "\"' OR 1=1 --\"",
        "\"https://evil.example.com/key\"",
        "\"ins_one\\r\\nX-Evil: 1\"")) {
      bad("T4-kid-" + kid, signed("{\"alg\":\"RS256\",\"kid\":" + kid + "}"));
    }
    bad("T4-kid-missing", signed("{\"alg\":\"RS256\"}"));
    bad("T4-kid-long", signed(alg("\"RS256\"", "k".repeat(4_096))));
    bad("T4-swapped", TestKey.TWO.sign(HEADER, claims(AZP)));
    bad("T4-use-enc", TestKey.TWO.sign(alg("\"RS256\"", "ins_enc"), claims(AZP)));
    bad("T4-small", SMALL.sign(alg("\"RS256\"", "ins_small"), claims(AZP)));
    bad("T4-twice-first", TestKey.TWO.sign(alg("\"RS256\"", "ins_twice"), claims(AZP)));
    bad("T4-twice-second", TestKey.ONE.sign(alg("\"RS256\"", "ins_twice"), claims(AZP)));
  }

  private void headers() {
    String evil = "\"http://127.0.0.1:9/evil\"";
    String foreign = TestKey.TWO.jwk("ins_two", "");
    String plain = "{\"alg\":\"RS256\",\"kid\":\"ins_two\"";
    bad("T5-jwk", TestKey.TWO.sign(plain + ",\"jwk\":" + foreign + "}", claims(AZP)));
    bad("T5-jku", TestKey.TWO.sign(plain + ",\"jku\":" + evil + "}", claims(AZP)));
    bad("T5-x5u", TestKey.TWO.sign(plain + ",\"x5u\":" + evil + "}", claims(AZP)));
    bad("T5-x5c", TestKey.TWO.sign(plain + ",\"x5c\":[\"MIIB\"]}", claims(AZP)));
    for (String more : List.of(
        ",\"crit\":[\"exp\"],\"exp\":1",
        ",\"crit\":[]",
        ",\"crit\":null",
        ",\"crit\":\"b64\"",
        ",\"crit\":[\"b64\"],\"b64\":true",
        ",\"b64\":true",
        ",\"zip\":\"DEF\"",
        ",\"cty\":\"JWT\"")) {
      bad("T6" + more, header(more));
    }
  }

  private void types() {
    for (String type : List.of("jwt", "at+jwt", "id+jwt", "logout+jwt", "dpop+jwt", "JWS", "")) {
      bad("T7-session-typ-" + type, header(",\"typ\":\"" + type + "\""));
    }
    bad("T7-session-typ-null", header(",\"typ\":null"));
    bad("T7-machine", header(",\"cat\":\"cl_B7d4PD333AAA\""));
    bad("T7-id-token", session(claims(",\"nonce\":\"n\",\"aud\":\"client_1\"")));
    access("T7-access-good", ACCESS, AUD, true);
    access("T7-access-application", ACCESS.replace("at+", "application/at+"), AUD, true);
    access("T7-access-plain", HEADER, AUD, false);
    access("T7-access-id-token", HEADER, ",\"nonce\":\"n\",\"aud\":\"client_1\"", false);
  }

  private void access(String id, String header, String more, boolean good) {
    tokens.add(new EdgeToken(id, TestKey.ONE.sign(header, claims(more)), good, Rule.ACCESS));
  }

  private static String timed(String exp, String nbf, String iat) {
    return session(
        "{\"iss\":\"" + ISSUER + "\",\"sub\":\"user_2abc\"" + AZP + exp + nbf + iat + "}");
  }

  private void times() {
    String exp = ",\"exp\":" + (NOW + 60);
    String iat = ",\"iat\":" + NOW;
    add("T8-exp-in-skew", timed(",\"exp\":" + (NOW - 4), "", iat), true);
    bad("T8-exp-at-skew", timed(",\"exp\":" + (NOW - 5), "", iat));
    bad("T8-exp-past", timed(",\"exp\":" + (NOW - 6), "", iat));
    add("T8-nbf-at-skew", timed(exp, ",\"nbf\":" + (NOW + 5), iat), true);
    bad("T8-nbf-after-skew", timed(exp, ",\"nbf\":" + (NOW + 6), iat));
    bad("T8-iat-future", timed(exp, "", ",\"iat\":" + (NOW + 6)));
    bad("T8-exp-missing", timed("", "", iat));
    bad("T8-iat-missing", timed(exp, "", ""));
    List<String> odd = List.of(
        "null",
        "\"" + (NOW + 60) + "\"",
        "[" + (NOW + 60) + "]",
        "-1",
        "9e99",
        "true",
        "{}",
        "1800000060000",
        "99999999999999999999");
    odd.forEach(value -> bad("T8-exp-" + value, timed(",\"exp\":" + value, "", iat)));
    bad("T8-nbf-null", timed(exp, ",\"nbf\":null", iat));
    bad("T8-nbf-text", timed(exp, ",\"nbf\":\"1\"", iat));
    bad("T8-iat-null", timed(exp, "", ",\"iat\":null"));
    for (String subject : List.of("null", "\"\"", "1", "[\"user_2abc\"]")) {
      bad("T8-sub-" + subject, session(claims(AZP).replace("\"user_2abc\"", subject)));
    }
  }

  private void issuers() {
    for (String issuer : List.of(
        "\"https://clerk.example.com/\"",
        "\"https://CLERK.example.com\"",
        "\"http://clerk.example.com\"",
        "\"https://clerk.example.com.evil.com\"",
        "\"https://clerk.example.co\"",
        "\"https://other.example.com\"",
        "[\"https://clerk.example.com\"]",
        "\"\"",
        "null")) {
      bad("T9-iss-" + issuer, session(claims(AZP).replace("\"" + ISSUER + "\"", issuer)));
    }
    bad("T9-iss-missing", session(claims(AZP).replace("\"iss\":\"" + ISSUER + "\",", "")));
  }

  private void addressees() {
    for (String party : List.of(
        "\"https://evil.example.com\"",
        "\"https://app.example.com.evil.com\"",
        "\"https://app.example.co\"",
        "\"\"",
        "null",
        "[\"https://app.example.com\"]")) {
      bad("T10-azp-" + party, session(claims(",\"azp\":" + party)));
    }
    bad("T10-azp-missing", session(claims("")));
    access("T10-aud-list", ACCESS, ",\"aud\":[\"a\",\"" + ClerkFixture.RESOURCE + "\"]", true);
    access("T10-aud-missing", ACCESS, "", false);
    for (String audience : List.of(
        "\"https://mcp.example.com\"",
        "\"https://mcp.example.com/mcp/x\"",
        "\"https://other.example.com/mcp\"",
        "\"\"",
        "[]",
        "null",
        "1")) {
      access("T10-aud-" + audience, ACCESS, ",\"aud\":" + audience, false);
    }
  }

  private void json() {
    String good = claims(AZP);
    bad("T11-duplicate", session(claims(AZP + ",\"sub\":\"user_evil\"")));
    bad("T11-duplicate-deep", session(claims(AZP + ",\"o\":{\"id\":\"a\",\"id\":\"b\"}")));
    bad("T11-duplicate-escaped", session(claims(AZP + ",\"s\\u0075b\":\"user_evil\"")));
    bad("T11-duplicate-header", header(",\"kid\":\"ins_one\""));
    bad("T11-bom", session("\uFEFF" + good));
    bad("T11-comment", session(good.replace("{\"iss", "{/**/\"iss")));
    bad("T11-trailing", session(good + "{}"));
    bad("T11-trailing-comma", session(good.replace("\"}", "\",}")));
    bad("T11-nan", session(claims(AZP + ",\"x\":NaN")));
    bad("T11-quotes", session(good.replace('"', '\'')));
    bad("T11-array", session("[" + good + "]"));
    bad("T11-deep", session(claims(AZP + ",\"x\":" + "[".repeat(1_000) + "]".repeat(1_000))));
    add("T11-proto", session(claims(AZP + ",\"__proto__\":{\"sub\":\"user_evil\"}")), true);
    byte[] spoilt = claims(AZP + ",\"x\":\"~\"").getBytes(StandardCharsets.ISO_8859_1);
    spoilt[spoilt.length - 3] = (byte) 0xFF;
    byte[] header = HEADER.getBytes(StandardCharsets.UTF_8);
    bad("T11-utf8", TestKey.ONE.sign(header, spoilt));
    byte[] wide = good.getBytes(StandardCharsets.UTF_16);
    bad("T11-utf16", TestKey.ONE.sign(header, wide));
  }

  private void encodings() {
    String good = session(claims(AZP + ",\"x\":\"??>>\""));
    int signature = good.lastIndexOf('.') + 1;
    add("T12-good", good, true);
    for (String end : List.of("=", "==", ".", "A", "%3D", "?")) {
      bad("T12-after-" + end, good + end);
    }
    bad("T12-after-blank", good + " ");
    bad("T12-after-line", good + "\n");
    bad("T12-before", " " + good);
    bad("T12-space-inside", good.substring(0, signature + 8) + " " + good.substring(signature + 8));
    bad("T12-plus-slash", good.replace('-', '+').replace('_', '/') + "+");
    bad("T12-bits", good.substring(0, good.length() - 1) + next(good.charAt(good.length() - 1)));
    bad("T12-padded-header", good.replaceFirst("\\.", "=."));
    bad("T12-two-parts", good.substring(0, signature - 1));
    bad("T12-no-signature", good.substring(0, signature));
    bad("T12-huge", session(claims(AZP + ",\"x\":\"" + "x".repeat(9_000) + "\"")));
    bad("T12-nested", session(good));
  }

  /** The neighbour that differs in bits that are not used. */
  private static char next(char last) {
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    return alphabet.charAt(alphabet.indexOf(last) ^ 1);
  }
}
