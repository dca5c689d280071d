package com.leanmcp.protocol;

import com.leanmcp.access.BearerToken;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.jsonrpc.EnvelopeReader;
import com.leanmcp.jsonrpc.JsonRpcMessage;
import com.leanmcp.jsonrpc.JsonRpcMessage.Malformed;
import com.leanmcp.jsonrpc.JsonRpcMessage.Notification;
import com.leanmcp.jsonrpc.JsonRpcMessage.Request;
import com.leanmcp.jsonrpc.JsonRpcMessage.Response;
import com.leanmcp.protocol.McpParams.Member;
import com.leanmcp.service.Catalog;
import java.util.Optional;

/**
 * Takes one message and sees to its answer, in the order of the validation ladder. What neither blocks nor has to know the
 * caller is answered on the thread that brought it; everything else after one hop.
 */
public final class MessageHandler {
  private final ProtocolParts parts;
  private final SessionRequests sessions;
  private final RequestDispatcher requests;
  private final TaskRuns tasks;

  public MessageHandler(ProtocolParts parts) {
    this.parts = parts;
    this.sessions = new SessionRequests(parts);
    Methods methods = new Methods(parts);
    this.tasks = methods.tasks();
    this.requests = new RequestDispatcher(parts, methods);
    parts.services().observe(parts.state().clients());
  }

  /** Takes the message that {@code body} spells. */
  public void accept(Exchange door, byte[] body) {
    Exchange exchange = observed(door);
    if (exchange.hints().credential() instanceof BearerToken.Malformed malformed) {
      exchange.answer(Failures.denied(parts.access().malformed(malformed), Optional.empty()));
    } else if (Batch.is(body) && hasBatches(exchange)) {
      Batch.accept(door, body, (part, message) -> one(observed(part), message));
    } else {
      one(exchange, body);
    }
  }

  private Exchange observed(Exchange exchange) {
    return parts
        .listener()
        .<Exchange>map(listener -> new ObservedExchange(exchange, listener))
        .orElse(exchange);
  }

  private boolean hasBatches(Exchange exchange) {
    return SessionState.of(exchange.hints(), parts.state()) instanceof SessionState.Known known
        && known.revision() == ProtocolRevision.V2025_03_26;
  }

  private void one(Exchange exchange, byte[] body) {
    JsonRpcMessage<McpParams> message = EnvelopeReader.read(body, McpParams.READER);
    if (message instanceof Malformed<McpParams> malformed) {
      exchange.answer(Failures.malformed(malformed));
    } else if (message instanceof Request<McpParams> request) {
      requests.accept(exchange, request);
    } else if (message instanceof Notification<McpParams> notification) {
      notification(exchange, notification);
    } else if (exchange.hints().carrier() == Hints.Carrier.PIPE) {
      response((Response<McpParams>) message, exchange, new SessionState.None());
      exchange.answer(new Answer.Accepted());
    } else if (Era.of(exchange.hints()) == Era.MODERN) {
      exchange.answer(
          Failures.badRequest(Optional.empty(), "a client sends no responses in this revision"));
    } else {
      sessions.accept(exchange, BearerToken.ABSENT, (known, caller) -> {
        response((Response<McpParams>) message, exchange, known);
        return new Answer.Accepted();
      });
    }
  }

  private void response(Response<McpParams> response, Exchange exchange, SessionState state) {
    RunningCalls.sender(exchange.hints(), state)
        .ifPresent(sender -> response
            .id()
            .ifPresent(id -> parts
                .state()
                .waiting()
                .answered(
                    sender,
                    id,
                    response.kind() == JsonRpcMessage.Outcome.RESULT
                        ? WaitingCalls.value(response.outcome())
                        : ClientRefusal.because(Slices.stringMember(response.outcome(), "message")
                            .orElse("the client says no")))));
  }

  /** A notification gets no answer of JSON-RPC, whatever it says. */
  private void notification(Exchange exchange, Notification<McpParams> notification) {
    exchange.describe(() -> "notification");
    McpParams params = notification.params();
    if (exchange.hints().carrier() == Hints.Carrier.PIPE) {
      pipeNotification(exchange, notification);
    } else if (Era.of(notification.method(), params, exchange.hints()) == Era.MODERN) {
      exchange.answer(new Answer.Accepted());
    } else {
      sessions.accept(exchange, params.meta().credential(), (known, caller) -> {
        cancel(exchange, notification, known);
        return new Answer.Accepted();
      });
    }
  }

  private void pipeNotification(Exchange exchange, Notification<McpParams> notification) {
    if (notification.method().equals("notifications/initialized")) {
      sessions.openPipe(exchange);
    } else {
      cancel(exchange, notification, new SessionState.None());
      exchange.answer(new Answer.Accepted());
    }
  }

  private void cancel(Exchange exchange, Notification<McpParams> notification, SessionState state) {
    Optional<JsonSlice> id = notification.params().member(Member.REQUEST_ID);
    if (notification.method().equals("notifications/cancelled") && id.isPresent()) {
      RunningCalls.sender(exchange.hints(), state)
          .ifPresent(
              sender -> parts.state().running().cancel(new RunningCalls.Key(sender, id.get())));
    }
  }

  /** Gives the client of a session its stream: the standalone one, or the rest of one that it lost. */
  public void listen(Exchange exchange) {
    sessions.listen(observed(exchange));
  }

  /** Ends a session, as its client asks. */
  public void terminate(Exchange exchange) {
    sessions.terminate(observed(exchange));
  }

  /** What it lets clients use right now. */
  public Catalog catalog() {
    return parts.services().catalog();
  }

  /** Ends every stream that would go on by itself: the server stops. */
  public void stop() {
    parts.state().waiting().stop();
    parts.state().subscriptions().stop();
  }

  /** Ends the tasks that still run here: they get no more time. */
  public void endTasks() {
    tasks.stop();
  }
}
