package com.leanmcp.auth.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Calls a provider. No redirect is followed, no cookie kept; a call ends after {@link #TOTAL}, body included, and a body
 * ends at its limit. Thread-safe. After {@link #close} every call fails and no thread of its pool is left.
 */
public final class HttpCaller implements AutoCloseable {
  /** The longest a call may take, from its start to the last byte of the answer. */
  public static final Duration TOTAL = Duration.ofMillis(2_500);

  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final int IDLE_SECONDS = 10;

  private final ExecutorService pool = new ThreadPoolExecutor(
      0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
        Thread thread = new Thread(task, "leanmcp-auth");
        thread.setDaemon(true);
        return thread;
      });
  private final AtomicReference<@Nullable HttpClient> client =
      new AtomicReference<>(HttpClient.newBuilder()
          .version(Version.HTTP_1_1)
          .followRedirects(Redirect.NEVER)
          .connectTimeout(CONNECT)
          .executor(pool)
          .build());

  /** Sends the request; the future fails where no answer of at most {@code limit} bytes comes in time. */
  public CompletableFuture<HttpAnswer> call(HttpRequest request, int limit) {
    HttpClient open = client.get();
    if (open == null) {
      return CompletableFuture.failedFuture(new IOException("the provider is closed"));
    }
    CompletableFuture<HttpResponse<byte[]>> sent =
        open.sendAsync(request, response -> new BoundedBody(limit));
    return sent.thenApply(HttpAnswer::of)
        .orTimeout(TOTAL.toMillis(), TimeUnit.MILLISECONDS)
        .whenComplete((answer, problem) -> {
          if (problem != null) {
            sent.cancel(true);
          }
        });
  }

  @Override
  public void close() {
    Object closing = client.getAndSet(null);
    // A client can be closed since Java 21, and must be before its pool; on 17 its selector ends
    // with it.
    if (closing instanceof AutoCloseable closeable) {
      closeQuietly(closeable);
    }
    pool.shutdownNow();
  }

  private static void closeQuietly(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (Exception e) {
      System.getLogger("com.leanmcp.auth").log(System.Logger.Level.DEBUG, "closing failed", e);
    }
  }
}
