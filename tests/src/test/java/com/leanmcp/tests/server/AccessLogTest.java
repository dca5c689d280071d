package com.leanmcp.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Wire;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

/** One line a request, and nothing in it that is the caller's secret. */
class AccessLogTest {
  /** Keeps every line, formatted, stack traces included. */
  private static final class Lines extends Handler {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord record) {
      lines.add(new SimpleFormatter().format(record));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void saysWhatWasAskedForAndHowItEndedAndNeverAnArgument() throws Exception {
    Logger root = Logger.getLogger("com.leanmcp");
    Lines log = new Lines();
    root.addHandler(log);
    root.setLevel(Level.ALL);
    try (McpServer server = TestServer.builder(() -> {}).accessLog().start()) {
      Message.call(server.port(), "echo", "{\"message\":\"canary-argument\"}").send();
      Message.call(server.port(), "echo", "{\"canary-name\":1}").send();
      Message.call(server.port(), "whoami", "{}").bearer("canary-token").send();
      Message.call(server.port(), "whoami", "{}").metaToken("canary-meta-token").send();
      Message.call(server.port(), "canary-tool\\nINFO forged", "{}")
          .with("Mcp-Name", "=?base64?x?=")
          .send();
      waitFor(log, 5);
    } finally {
      root.removeHandler(log);
      root.setLevel(null);
    }

    String all = String.join("\n", log.lines);
    assertThat(all)
        .containsPattern("POST /mcp tools/call echo 200 in \\d+ ms")
        .containsPattern("POST /mcp tools/call whoami 401 in \\d+ ms")
        .doesNotContain("canary", "forged");
  }

  @Test
  void saysNothingOfTheKeyOfTheInspector() throws Exception {
    Logger root = Logger.getLogger("com.leanmcp");
    Lines log = new Lines();
    String key;
    try (McpServer server = TestServer.builder(() -> {}).accessLog().inspector().start()) {
      String path = server.inspectorUri().orElseThrow().getPath();
      key = path.substring("/inspector/".length(), path.length() - 1);
      root.addHandler(log);
      root.setLevel(Level.ALL);
      for (String each : List.of(path, path + "main.js", path + "nothing")) {
        try (Wire wire = new Wire(server.port())) {
          wire.exchange("GET " + each, List.of("Host: localhost"), new byte[0]);
        }
      }
      Message.call(server.port(), "echo", "{\"message\":\"hi\"}").send();
      waitFor(log, 1);
    } finally {
      root.removeHandler(log);
      root.setLevel(null);
    }

    assertThat(String.join("\n", log.lines))
        .containsPattern("GET /inspector/\\*\\*\\* 200 in")
        .containsPattern("GET /inspector/\\*\\*\\* 404 in")
        .doesNotContain(key);
  }

  private static void waitFor(Lines log, int requests) throws InterruptedException {
    for (int i = 0; i < 500; i++) {
      if (log.lines.stream().filter(line -> line.contains("POST /mcp")).count() >= requests) {
        return;
      }
      Thread.sleep(10);
    }
  }
}
