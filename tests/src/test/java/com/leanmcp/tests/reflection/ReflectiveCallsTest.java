package com.leanmcp.tests.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.tests.clerk.FakeClerk;
import com.leanmcp.tests.clerk.Signer;
import com.leanmcp.tests.reflection.agent.WatchedProcess;
import com.leanmcp.tests.wire.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is looked up by name in a server that answers every kind of request: an agent in its JVM notes each call of the JDK's
 * reflection with the nearest frame outside of the JDK. The server is made without ServiceLoader.
 *
 * <p>A call by ours is one that our class makes itself. What the JDK does for a class of ours, linking a lambda, initializing a
 * class of its own, finding its loggers, is the JDK's and happens once; only its security providers make what they are asked for
 * by reflection each time.
 */
class ReflectiveCallsTest {
  /** Who looks things up while the server starts and answers for the first time. */
  private static final Set<String> AT_FIRST = Set.of(
      "io.undertow.server.ConnectorStatisticsImpl",
      "io.undertow.server.DefaultByteBufferPool",
      "io.undertow.server.DefaultByteBufferPool$DefaultPooledBuffer",
      "io.undertow.server.HttpServerExchange",
      "io.undertow.server.protocol.http.HttpReadListener",
      "io.undertow.util.Headers$1",
      "io.undertow.util.HttpString",
      "org.jboss.logging.Logger",
      "org.jboss.logging.LoggerProviders",
      "org.xnio.Connection",
      "org.xnio.Xnio$2",
      "org.xnio.XnioWorker",
      "org.xnio.nio.NioSocketConduit",
      "org.xnio.nio.NioTcpServer",
      "org.xnio.nio.NioXnioWorker",
      "org.xnio.nio.WorkerThread");

  /** The JDK's logger looks for the frame that logs, here that a tool failed. */
  private static final String LOGGER =
      "com.leanmcp.protocol.CallRunner.outcome by java.lang.StackStreamFactory";

  /** Who asks the JDK's security providers for a cipher, a digest or a signature each time anew. */
  private static final Set<String> CIPHERS = Set.of(
      "com.leanmcp.protocol.RequestDigest.of",
      "com.leanmcp.protocol.RequestStates.crypt",
      "com.nimbusds.jose.crypto.RSASSAVerifier.verify");

  @Test
  void nothingIsLookedUpByNameOnceEverythingWasAnswered(@TempDir Path directory) throws Exception {
    Signer signer = new Signer("ins_one");
    try (FakeClerk clerk = new FakeClerk(signer);
        WatchedProcess server = WatchedProcess.start(directory, clerk.url())) {
      Requests requests = new Requests(server.port(), clerk, signer);
      requests.everything();
      List<String> first = server.take();
      assertThat(byOurs(first)).isEmpty();
      assertThat(classes(first)).isEqualTo(AT_FIRST);
      assertThat(first).noneMatch(line -> line.contains("com.leanmcp.service.Discovery"));

      requests.everything();
      List<String> later = new ArrayList<>(server.take());
      later.removeIf(line -> line.contains(LOGGER));
      assertThat(later).allMatch(line -> line.contains(" by java.security.Provider$Service -> "));
      assertThat(later)
          .allMatch(line -> CIPHERS.stream().anyMatch(each -> line.contains(' ' + each + " by ")));

      Message.call(server.port(), "culprit", "{}").send();
      assertThat(byOurs(server.take()))
          .anyMatch(line -> line.contains("Culprit.call -> java.lang.Class.forName"))
          .anyMatch(line -> line.contains("Culprit.call -> java.lang.reflect.Method.invoke"));
    }
  }

  private static List<String> byOurs(List<String> lines) {
    return lines.stream()
        .filter(line -> line.contains(" com.leanmcp.") && !line.contains(" by "))
        .toList();
  }

  /** The classes of others that look something up themselves. */
  private static Set<String> classes(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.contains(" by ") && !line.contains(" the JDK -> "))
        .map(line -> line.substring(line.indexOf(' ') + 1, line.indexOf(" -> ")))
        .map(frame -> frame.substring(0, frame.lastIndexOf('.')))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
