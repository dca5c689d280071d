package com.leanmcp.tests.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Reply;
import com.leanmcp.tests.wire.Wire;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The inspector's files as anybody gets them, or does not. */
class InspectorDoorTest {
  private static final Pattern REFERENCE =
      Pattern.compile("(?:src|href)=\"([a-z.]+)\"|from '\\./([a-z.]+)'");

  private static McpServer server;
  private static String path;

  @BeforeAll
  static void start() {
    server = TestServer.builder(() -> {}).inspector().start();
    path = server.inspectorUri().orElseThrow().getPath();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void isOffUnlessItIsSwitchedOn() throws IOException {
    try (McpServer plain = TestServer.start()) {
      assertThat(plain.inspectorUri()).isEmpty();
      assertThat(get(plain.port(), path, "localhost").status()).isEqualTo(404);
      assertThat(get(plain.port(), "/inspector/", "localhost").status()).isEqualTo(404);
    }
  }

  @Test
  void hasAnAddressOfItsOwnInEveryServer() {
    assertThat(server.inspectorUri().orElseThrow().toString())
        .matches("http://localhost:" + server.port() + "/inspector/[A-Za-z0-9_-]{22}/");
    try (McpServer other = TestServer.builder(() -> {}).inspector().start()) {
      assertThat(other.inspectorUri().orElseThrow().getPath()).isNotEqualTo(path);
    }
  }

  @Test
  void servesEveryFileThatItsFilesAskFor() throws IOException {
    Set<String> seen = new HashSet<>();
    Deque<String> wanted = new ArrayDeque<>(List.of(""));
    while (!wanted.isEmpty()) {
      String name = wanted.remove();
      if (seen.add(name)) {
        Reply reply = get(name);
        assertThat(reply.status()).as(name).isEqualTo(200);
        assertThat(reply.header("content-type")).as(name).contains(type(name));
        for (Matcher found = REFERENCE.matcher(reply.text()); found.find(); ) {
          wanted.add(Optional.ofNullable(found.group(1)).orElse(found.group(2)));
        }
      }
    }
    assertThat(seen)
        .contains("main.js", "schema.js", "page.css", "icon.svg")
        .hasSizeGreaterThan(25);
    assertThat(get("settings.json").text()).isEqualTo("{\"news\":false}");
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "js" -> "text/javascript; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "svg" -> "image/svg+xml";
      default -> "text/html; charset=utf-8";
    };
  }

  @Test
  void asksNobodyElseForAnything() throws IOException {
    for (String name : List.of("", "main.js", "client.js", "page.css", "form.css", "news.js")) {
      assertThat(get(name).text()).as(name).doesNotContain("http://", "https://", "//cdn");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "main.js", "page.css", "icon.svg", "settings.json"})
  void forbidsWhatThePageDoesNotNeed(String name) throws IOException {
    Reply reply = get(name);

    assertThat(reply.header("content-security-policy"))
        .contains(
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:;"
                + " media-src data: blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
                + " require-trusted-types-for 'script'; trusted-types 'none'");
    assertThat(reply.header("x-content-type-options")).contains("nosniff");
    assertThat(reply.header("referrer-policy")).contains("no-referrer");
    assertThat(reply.header("cache-control")).contains("no-store");
    assertThat(reply.header("cross-origin-resource-policy")).contains("same-origin");
    assertThat(reply.header("cross-origin-opener-policy")).contains("same-origin");
    assertThat(reply.header("access-control-allow-origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Inspector.class", "index.html", "../", "..%2f", "main.js/", "events", "a"})
  void hasNothingBesideItsFiles(String name) throws IOException {
    assertThat(get(name).status()).isEqualTo(404);
  }

  @Test
  void looksLikeNothingToWhoDoesNotKnowTheKey() throws IOException {
    String wrong = "/inspector/" + "A".repeat(22) + "/";
    Reply nothing = get(server.port(), "/nothing", "localhost");

    for (String each :
        List.of(wrong, wrong + "main.js", "/inspector/", "/inspector", path.strip() + "a")) {
      Reply reply = get(server.port(), each, "localhost");
      assertThat(reply.status()).as(each).isEqualTo(404);
      assertThat(reply.body()).isEqualTo(nothing.body());
      assertThat(reply.headers().keySet()).isEqualTo(nothing.headers().keySet());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "localhost.evil.example", "192.0.2.1", "127.0.0.1.nip.io"})
  void isNotThereUnderAnotherName(String host) throws IOException {
    assertThat(get(server.port(), path, host).status()).isEqualTo(404);
  }

  @Test
  void isNotThereUnderThePublicName() throws IOException {
    try (McpServer open = TestServer.builder(() -> {})
        .publicUrl("https://mcp.example/mcp")
        .allowedHosts("other.example")
        .inspector()
        .start()) {
      String page = open.inspectorUri().orElseThrow().getPath();

      assertThat(get(open.port(), page, "mcp.example").status()).isEqualTo(404);
      assertThat(get(open.port(), page, "other.example").status()).isEqualTo(404);
      assertThat(get(open.port(), page, "127.0.0.1:1").status()).isEqualTo(200);
    }
  }

  @Test
  void isOnlyRead() throws IOException {
    try (Wire wire = new Wire(server.port())) {
      Reply reply = wire.exchange("POST " + path, List.of("Host: localhost"), new byte[] {'a'});

      assertThat(reply.status()).isEqualTo(405);
      assertThat(reply.header("allow")).contains("GET, HEAD");
      assertThat(reply.header("connection")).contains("close");
    }
    try (Wire wire = new Wire(server.port())) {
      Reply reply = wire.exchange("HEAD " + path, List.of("Host: localhost"), new byte[0]);

      assertThat(reply.status()).isEqualTo(200);
    }
  }

  @Test
  void refusesAnAddressThatThisMachineDoesNotReachAsLocalhost() {
    assertThatThrownBy(
            () -> TestServer.builder(() -> {}).host("192.0.2.1").inspector().start())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "the inspector is for this machine only, which does not reach 192.0.2.1 as localhost;"
                + " listen on 127.0.0.1 or 0.0.0.0, or leave .inspector() out");
  }

  private static Reply get(String name) throws IOException {
    return get(server.port(), path + name, "localhost:" + server.port());
  }

  private static Reply get(int port, String path, String host) throws IOException {
    try (Wire wire = new Wire(port)) {
      return wire.exchange("GET " + path, List.of("Host: " + host), new byte[0]);
    }
  }
}
