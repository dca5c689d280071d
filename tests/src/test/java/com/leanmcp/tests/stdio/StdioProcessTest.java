package com.leanmcp.tests.stdio;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Talk;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process, its standard input and its standard output. */
class StdioProcessTest {
  private static final long PATIENCE_SECONDS = 30;

  @TempDir
  private Path directory;

  private Path errors;
  private Process process;
  private Talk client;

  @BeforeEach
  void start() throws Exception {
    errors = directory.resolve("stderr.txt");
    ProcessBuilder builder = new ProcessBuilder(StdioProcess.command())
        .directory(directory.toFile())
        .redirectError(errors.toFile());
    builder.environment().put("LEANMCP_TOKEN", "user~ann");
    process = builder.start();
    client = new Talk(process.getOutputStream(), process.getInputStream());
  }

  @AfterEach
  void stop() {
    process.destroyForcibly().onExit().join();
  }

  private void awaitExit() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void printsOfToolsGoToStandardErrorAndTheirReadsFindNothing() throws Exception {
    client.send(Talk.call(1, "wait", "{}"));
    assertThat(client.receive().content()).isEqualTo("through");
    client.send(Talk.call(2, "add", "{\"a\":1,\"b\":2}"));
    assertThat(client.receive().content()).isEqualTo("3");
    client.end();
    client.awaitEnd();

    assertThat(client.unread()).isEmpty();
    assertThat(Files.readString(errors)).contains(PrintingMain.PRINT, "serves MCP on standard");
  }

  @Test
  void theTokenOfTheEnvironmentSaysWhoCalls() throws Exception {
    client.send(Talk.call(1, "whoami", "{}"));
    assertThat(client.receive().content()).isEqualTo("ann");
  }

  @Test
  void theEndOfTheInputIsTheEndOfTheProcess() throws Exception {
    client.send(Talk.initialize(1, "2025-11-25"));
    client.receive();
    client
        .write(Talk.legacyCall(2, "wait", "{}").getBytes(StandardCharsets.UTF_8))
        .end();

    assertThat(client.receive().content()).isEqualTo("through");
    awaitExit();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void beingToldToEndEndsItWhileTheInputIsOpen() throws Exception {
    client.send(Talk.modern(1, "server/discover", ""));
    assertThat(client.receive().string("result.supportedVersions.0")).isEqualTo(Message.MODERN);

    process.toHandle().destroy(); // Process.destroy would close the streams here too

    awaitExit();
    client.awaitEnd();
    assertThat(client.unread()).isEmpty();
  }

  @Test
  void aClientThatIsGoneBeforeItSaidAnythingLeavesNoProcess() throws Exception {
    client.end();

    awaitExit();
    assertThat(process.exitValue()).isZero();
  }
}
