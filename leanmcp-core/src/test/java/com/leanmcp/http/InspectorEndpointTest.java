package com.leanmcp.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.inspector.Inspector;
import io.undertow.Undertow;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who asks from another machine finds nothing, whatever the request says. */
class InspectorEndpointTest {
  private final Inspector inspector = Inspector.create();
  private final AtomicReference<InetSocketAddress> peer = new AtomicReference<>();
  private final InspectorEndpoint endpoint = new InspectorEndpoint();
  private final Undertow undertow = Undertow.builder()
      .addHttpListener(0, "127.0.0.1")
      .setHandler(exchange -> {
        if (peer.get() != null) {
          exchange.setSourceAddress(peer.get());
        }
        if (!endpoint.answered(exchange)) {
          Responses.empty(exchange, 404);
        }
      })
      .build();

  @AfterEach
  void stop() {
    undertow.stop();
  }

  @Test
  void isThereForThisMachine() throws Exception {
    assertThat(status()).isEqualTo(200);
  }

  @Test
  void isNotThereForAnotherMachine() throws Exception {
    peer.set(new InetSocketAddress("192.0.2.7", 50_000));

    assertThat(status()).isEqualTo(404);
  }

  @Test
  void isNotThereForWhoCannotBePlaced() throws Exception {
    peer.set(InetSocketAddress.createUnresolved("localhost", 50_000));

    assertThat(status()).isEqualTo(404);
  }

  @Test
  void isThereForThisMachineByIpv6() throws Exception {
    peer.set(new InetSocketAddress("::1", 50_000));

    assertThat(status()).isEqualTo(200);
  }

  private int status() throws Exception {
    endpoint.show(Optional.of(inspector));
    undertow.start();
    int port = ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
    URI page = URI.create("http://localhost:" + port + inspector.path());
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
        .statusCode();
  }
}
