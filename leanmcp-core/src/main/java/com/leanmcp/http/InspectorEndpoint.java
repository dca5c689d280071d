package com.leanmcp.http;

import com.leanmcp.inspector.BuildNews;
import com.leanmcp.inspector.Inspector;
import com.leanmcp.inspector.InspectorFile;
import com.leanmcp.protocol.Event;
import com.leanmcp.protocol.EventStream;
import com.leanmcp.protocol.Outbox;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.SameThreadExecutor;
import io.undertow.util.StatusCodes;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@code /inspector/KEY/}: the page for whoever writes the server, where it is switched on. For this machine only: neither
 * another machine nor a page under another name (DNS rebinding) gets to see whether it is there.
 */
final class InspectorEndpoint implements AutoCloseable {
  private static final Map<HttpString, String> HEADERS = Map.of(
      new HttpString("Content-Security-Policy"),
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:;"
          + " media-src data: blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'; trusted-types 'none'",
      new HttpString("X-Content-Type-Options"),
      "nosniff",
      new HttpString("Referrer-Policy"),
      "no-referrer",
      new HttpString("Cross-Origin-Resource-Policy"),
      "same-origin",
      new HttpString("Cross-Origin-Opener-Policy"),
      "same-origin",
      Headers.CACHE_CONTROL,
      "no-store");

  private volatile Optional<Inspector> inspector = Optional.empty();
  private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();

  /** Serves this page from now on, if any; streams that are open go on. */
  void show(Optional<Inspector> page) {
    inspector = page;
  }

  /** Answers a request for what is there for the one who asks; false if nothing is. */
  boolean answered(HttpServerExchange exchange) {
    Optional<Inspector> page = inspector.filter(any -> isLocal(exchange));
    Optional<String> name = page.flatMap(each -> each.name(exchange.getRequestPath()));
    if (name.filter(Inspector.EVENTS::equals).isPresent()) {
      Optional<BuildNews> news = page.flatMap(Inspector::news);
      news.ifPresent(each -> events(exchange, each));
      return news.isPresent();
    }
    Optional<InspectorFile> file = page.flatMap(each -> name.flatMap(each::file));
    file.ifPresent(each -> file(exchange, each));
    return file.isPresent();
  }

  private static boolean isLocal(HttpServerExchange exchange) {
    InetSocketAddress peer = exchange.getSourceAddress();
    return peer.getAddress() != null
        && peer.getAddress().isLoopbackAddress()
        && OriginRules.isLoopbackHost(
            UndertowExchange.values(exchange.getRequestHeaders(), Headers.HOST));
  }

  private static void file(HttpServerExchange exchange, InspectorFile file) {
    HEADERS.forEach(exchange.getResponseHeaders()::put);
    if (Routes.isRead(exchange) && exchange.isRequestComplete()) {
      Responses.send(exchange, StatusCodes.OK, file.type(), file.content());
    } else {
      refuse(exchange, "GET, HEAD");
    }
  }

  private static void refuse(HttpServerExchange exchange, String allowed) {
    exchange.getResponseHeaders().put(Headers.ALLOW, allowed);
    exchange.setPersistent(false); // what is left of a body is not the next request
    Responses.empty(exchange, StatusCodes.METHOD_NOT_ALLOWED);
  }

  private void events(HttpServerExchange exchange, BuildNews news) {
    HEADERS.forEach(exchange.getResponseHeaders()::put);
    if (!exchange.getRequestMethod().equals(Methods.GET) || !exchange.isRequestComplete()) {
      refuse(exchange, "GET");
      return;
    }
    EventStreamWriter stream = open(exchange);
    streams.add(stream);
    stream.onEnded(() -> streams.remove(stream));
    news.subscribe(piece -> stream.offer(event(piece)))
        .ifPresentOrElse(
            subscription -> stream.onEnded(subscription::close),
            stream::end); // too many listen: this one comes back later
  }

  /** A stream that belongs to no server's generation: it outlives them. */
  private static EventStreamWriter open(HttpServerExchange exchange) {
    EventStreamWriter stream =
        new EventStreamWriter(exchange, StreamTiming.STANDARD, Outbox.standard());
    DisconnectWatch watch = new DisconnectWatch(exchange, StreamTiming.STANDARD);
    exchange.addExchangeCompleteListener((completed, next) -> {
      watch.stop();
      stream.completed();
      next.proceed();
    });
    exchange.dispatch(SameThreadExecutor.INSTANCE, () -> {}); // else it would end with this call
    stream.start();
    watch.onGone(stream::abandon);
    return stream;
  }

  /** Of news that wait for a slow reader, only the latest counts. */
  private static Event event(BuildNews.News news) {
    return new Event(
        Event.Kind.COALESCED, "news", news.toJson(), Optional.empty(), Optional.empty());
  }

  /** Ends the streams, which would keep a server that stops from its end. */
  @Override
  public void close() {
    streams.forEach(EventStream::end);
  }
}
