package com.leanmcp.tests.oauth;

import com.leanmcp.tests.node.NodeFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** npm's {@code oidc-provider} on a free port of this machine; it ends with this, and with this process. */
public final class AuthorizationServer implements AutoCloseable {
  private static final long STOP_SECONDS = 10;

  private final Process process;
  private final String issuer;

  private AuthorizationServer(Process process, String issuer) {
    this.process = process;
    this.issuer = issuer;
  }

  /** Starts it and returns when it listens. */
  public static AuthorizationServer start(NodeFolder node) throws IOException {
    Process process = node.start(List.of("authorization-server.mjs"));
    String line = new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
        .readLine();
    if (line == null) {
      process.destroyForcibly();
      throw new AssertionError(
          "the authorization server did not start; see target/node/authorization-server.mjs.log");
    }
    return new AuthorizationServer(process, line);
  }

  /** Its issuer identifier. */
  public String issuer() {
    return issuer;
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("the authorization server does not end", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      process.destroyForcibly();
    }
  }
}
