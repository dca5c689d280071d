package com.leanmcp.benchmarks.verify;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/** Issues access tokens and publishes its one key on this machine. */
final class Issuer implements AutoCloseable {
  static final String NAME = "https://login.example.com";

  private final KeyPair key;
  private final HttpServer server;

  Issuer() throws GeneralSecurityException, IOException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    key = generator.generateKeyPair();
    byte[] modulus = ((RSAPublicKey) key.getPublic()).getModulus().toByteArray();
    byte[] keys = ("{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"one\",\"n\":\""
            + base64(Arrays.copyOfRange(modulus, 1, modulus.length)) + "\",\"e\":\"AQAB\"}]}")
        .getBytes(StandardCharsets.UTF_8);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/jwks.json", exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, keys.length);
      exchange.getResponseBody().write(keys);
      exchange.close();
    });
    server.start();
  }

  URI keys() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/jwks.json");
  }

  PublicKey publicKey() {
    return key.getPublic();
  }

  /** A token (RFC 9068) of the size that issuers make, good for a day. */
  String token(URI resource) throws GeneralSecurityException {
    long now = Instant.now().getEpochSecond();
    String input = base64("{\"alg\":\"RS256\",\"typ\":\"at+jwt\",\"kid\":\"one\"}") + "."
        + base64("{\"iss\":\"" + NAME + "\",\"sub\":\"user_2abcdefghijklmnopqrstuvwxyz\",\"aud\":\""
            + resource + "\",\"client_id\":\"client_abcdefghijklmnop\",\"iat\":" + now + ",\"exp\":"
            + (now + 86_400)
            + ",\"jti\":\"0123456789abcdef\",\"scope\":\"notes:read notes:write\"}");
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(key.getPrivate());
    signature.update(input.getBytes(StandardCharsets.US_ASCII));
    return input + "." + base64(signature.sign());
  }

  private static String base64(String text) {
    return base64(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
