package com.leanmcp.examples.clerkauth.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the example ends, and what it has said by then. */
final class EndTest {
  private static final String MESSAGE = "whispered-to-the-tool";
  private static final String ARGUMENTS = "{\"message\":\"" + MESSAGE + "\"}";

  private final int port = ExampleProcess.freePort();
  private final ClerkOnLoopback clerk;
  private final ExampleProcess example;

  EndTest(@TempDir Path directory) throws Exception {
    clerk = new ClerkOnLoopback(directory);
    example = ExampleProcess.start(directory, clerk.variables(port), clerk.options());
    example.awaitPort(port);
  }

  @AfterEach
  void close() throws Exception {
    example.close();
    clerk.close();
  }

  @Test
  void endsSoonThoughAConnectionIsIdle() throws Exception {
    try (Socket idle = new Socket("127.0.0.1", port)) {
      String request = "GET /health HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n";
      idle.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(idle.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
          .isEqualTo("HTTP/1.1 200");

      long began = System.nanoTime();
      example.terminate();
      example.awaitExit();

      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }
  }

  @Test
  void hasPrintedNothingSecret() throws Exception {
    McpClient client = new McpClient(port);
    String good = clerk.tokens().session();
    String bad = clerk.tokens().access("https://other.example/mcp");
    client.callByHeader(good, "echo", ARGUMENTS);
    client.callByMetadata(good, "echo", ARGUMENTS);
    client.callByHeader(bad, "echo", ARGUMENTS);
    client.callByMetadata("no.jwt.at-all", "echo", ARGUMENTS);
    client.call("refreshToken", "{\"refreshToken\":\"rt-secret\"}");

    example.terminate();
    example.awaitExit();

    assertThat(example.output())
        .contains("Clerk MCP Server Example", "POST /mcp")
        .doesNotContain(good, signature(good), bad, signature(bad), "no.jwt.at-all")
        .doesNotContain(ClerkOnLoopback.SECRET_KEY, "rt-secret", MESSAGE, Tokens.EMAIL);
  }

  private static String signature(String token) {
    return token.substring(token.lastIndexOf('.') + 1);
  }
}
