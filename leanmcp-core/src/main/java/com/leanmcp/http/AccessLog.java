package com.leanmcp.http;

import com.leanmcp.inspector.Inspector;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/** Leaves one line for each request in the log: what was asked for, how it ended, how long it took; never an argument. */
final class AccessLog implements HttpHandler {
  private static final Logger LOG = System.getLogger("com.leanmcp.access-log");
  private static final AttachmentKey<String> DESCRIPTION = AttachmentKey.create(String.class);
  private static final int LONGEST_PATH = 100;

  private final HttpHandler next;

  AccessLog(HttpHandler next) {
    this.next = next;
  }

  /** Says what a request asks for, in words of the server; nothing is asked where nothing is logged. */
  static void describe(HttpServerExchange exchange, Supplier<String> what) {
    if (exchange.getAttachment(DESCRIPTION) != null) {
      exchange.putAttachment(DESCRIPTION, " " + what.get());
    }
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    exchange.putAttachment(DESCRIPTION, "");
    long began = System.nanoTime();
    exchange.addExchangeCompleteListener((completed, after) -> {
      log(completed, (System.nanoTime() - began) / 1_000_000);
      after.proceed();
    });
    next.handleRequest(exchange);
  }

  private static void log(HttpServerExchange exchange, long millis) {
    LOG.log(
        Level.INFO,
        "{0} {1}{2} {3} in {4} ms",
        printable(exchange.getRequestMethod().toString()),
        printable(withoutKey(exchange.getRequestPath())),
        exchange.getAttachment(DESCRIPTION),
        String.valueOf(exchange.getStatusCode()),
        String.valueOf(millis));
  }

  /** Who reads the log need not get into the inspector. */
  private static String withoutKey(String path) {
    return path.startsWith(Inspector.ROOT) ? Inspector.ROOT + "***" : path;
  }

  private static String printable(String text) {
    String cut = text.length() <= LONGEST_PATH ? text : text.substring(0, LONGEST_PATH) + "…";
    return cut.replaceAll("\\p{Cntrl}", "?");
  }
}
