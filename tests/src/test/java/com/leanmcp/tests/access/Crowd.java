package com.leanmcp.tests.access;

import com.leanmcp.tests.service.Gate;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Callers that all call at once, each as somebody else, and meet within their calls. */
final class Crowd implements AutoCloseable {
  static final int CALLS = 64;
  private static final int USERS = 32;

  private final CyclicBarrier together = new CyclicBarrier(CALLS);
  private final ExecutorService clients = Executors.newFixedThreadPool(CALLS);

  /** Where they meet: nobody goes on before all have come. */
  Gate gate() {
    return () -> together.await(30, TimeUnit.SECONDS);
  }

  static String user(int i) {
    return "u" + i % USERS;
  }

  /** Gives the call its token: half of them by header, half by metadata. */
  static Message as(int i, Message call) {
    String token = "user~" + user(i);
    return i % 2 == 0 ? call.bearer(token) : call.metaToken(token);
  }

  /** Every fifth call is to fail. */
  static boolean fails(int i) {
    return i % 5 == 0;
  }

  /** Sends all of them at once, and waits for the replies, which come in their order. */
  List<Reply> call(IntFunction<Message> calls) throws Exception {
    List<Future<Reply>> sent = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      Message call = calls.apply(i);
      sent.add(clients.submit(() -> call.send()));
    }
    List<Reply> replies = new ArrayList<>();
    for (Future<Reply> reply : sent) {
      replies.add(reply.get(60, TimeUnit.SECONDS));
    }
    return replies;
  }

  /** What an open tool sees on the threads that calls run on. */
  List<String> anonymous(int port) throws Exception {
    return call(i -> Message.call(port, "open_whoami", "{}")).stream()
        .map(Reply::content)
        .toList();
  }

  @Override
  public void close() {
    clients.shutdownNow();
  }
}
