package com.leanmcp.protocol;

import com.leanmcp.access.AccessControl;
import com.leanmcp.access.AccessDecision;
import com.leanmcp.access.AccessRule;
import com.leanmcp.access.BearerToken;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.jsonrpc.EnvelopeReader;
import com.leanmcp.jsonrpc.JsonRpcMessage;
import com.leanmcp.jsonrpc.JsonRpcMessage.Malformed;
import com.leanmcp.jsonrpc.JsonRpcMessage.Notification;
import com.leanmcp.jsonrpc.JsonRpcMessage.Request;
import com.leanmcp.protocol.Answer.Why;
import com.leanmcp.schema.Coercion;
import com.leanmcp.service.Catalog;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes one message and sees to its answer, in the order of the validation ladder. What neither blocks nor has to know the
 * caller is answered on the thread that brought it; everything else after one hop.
 */
public final class MessageHandler {
  private final AccessControl access;
  private final SessionIds sessions;
  private final Initialize initialize;
  private final Map<String, McpMethod> modern;
  private final Map<String, McpMethod> legacy;

  public MessageHandler(
      ServerInfo server,
      Catalog catalog,
      Coercion coercion,
      AccessControl access,
      SessionIds sessions) {
    this.access = access;
    this.sessions = sessions;
    this.initialize = new Initialize(server, sessions);
    McpMethod toolsList = new ToolsList(catalog, server);
    McpMethod toolsCall = new ToolsCall(catalog, coercion, access, server);
    this.modern = Map.of(
        "server/discover", new Discover(server), "tools/list", toolsList, "tools/call", toolsCall);
    this.legacy = Map.of(
        "initialize",
        initialize,
        "ping",
        new Ping(),
        "tools/list",
        toolsList,
        "tools/call",
        toolsCall);
  }

  /** Takes the message that {@code body} spells. */
  public void accept(Exchange exchange, byte[] body) {
    if (exchange.hints().credential() instanceof BearerToken.Malformed malformed) {
      exchange.answer(Failures.denied(access.malformed(malformed), Optional.empty()));
      return;
    }
    JsonRpcMessage<McpParams> message = EnvelopeReader.read(body, McpParams.READER);
    if (message instanceof Malformed<McpParams> malformed) {
      exchange.answer(Failures.malformed(malformed));
    } else if (message instanceof Request<McpParams> request) {
      request(exchange, request);
    } else if (message instanceof Notification<McpParams> notification) {
      notification(exchange, notification);
    } else if (Era.of(exchange.hints()) == Era.MODERN) {
      exchange.answer(
          Failures.badRequest(Optional.empty(), "a client sends no responses in this revision"));
    } else {
      withoutAnswer(exchange, BearerToken.ABSENT);
    }
  }

  private void request(Exchange exchange, Request<McpParams> request) {
    if (Era.of(request.method(), request.params(), exchange.hints()) == Era.LEGACY) {
      legacy(exchange, request);
      return;
    }
    Optional<Answer> refusal = ModernRules.refusal(request, exchange.hints());
    if (refusal.isPresent()) {
      exchange.answer(refusal.get());
      return;
    }
    McpMethod method = modern.get(request.method());
    if (method == null) {
      exchange.answer(Failures.unknownMethod(Why.UNKNOWN_METHOD, request.id(), request.method()));
      return;
    }
    dispatch(exchange, method, request, new SessionState.None());
  }

  private void legacy(Exchange exchange, Request<McpParams> request) {
    SessionState state = new SessionState.None();
    if (!request.method().equals("initialize")) {
      state = SessionState.of(exchange.hints(), sessions);
      if (state instanceof SessionState.Refused refused) {
        exchange.answer(Failures.badRequest(Optional.of(request.id()), refused.why()));
        return;
      }
    }
    McpMethod method = legacy.get(request.method());
    if (method == null) {
      exchange.answer(Failures.unknownMethod(Why.IN_BAND, request.id(), request.method()));
      return;
    }
    dispatch(exchange, method, request, state);
  }

  /** Steps 13 to 20 of the ladder. */
  private void dispatch(
      Exchange exchange, McpMethod method, Request<McpParams> request, SessionState state) {
    exchange.describe(() -> method.describe(request.params()));
    BearerToken credential =
        exchange.hints().credential().and(request.params().meta().credential());
    if (credential instanceof BearerToken.Malformed malformed) {
      exchange.answer(Failures.denied(access.malformed(malformed), Optional.of(request.id())));
      return;
    }
    AccessRule rule = method.rule(request.params());
    boolean identify = rule instanceof AccessRule.Authenticated
        || state.isBound()
        || method == initialize
            && access.canAuthenticate()
            && credential instanceof BearerToken.Present;
    if (identify || method.blocks(request.params())) {
      Identification who =
          identify ? new Identification.Wanted(credential, rule) : new Identification.Nobody();
      exchange.hop(() -> answer(method, request, state, who));
    } else {
      exchange.answer(answer(method, request, state, new Identification.Nobody()));
    }
  }

  private Answer answer(
      McpMethod method, Request<McpParams> request, SessionState state, Identification who) {
    Optional<JsonSlice> id = Optional.of(request.id());
    AccessDecision decision = who.decide(access);
    if (!(decision instanceof AccessDecision.Granted caller)) {
      return Failures.refused(decision, id);
    }
    return state.admits(caller.user())
        ? method.answer(new McpCall(request.id(), request.params(), state.revision(), caller))
        : Failures.unknownSession(id);
  }

  private void notification(Exchange exchange, Notification<McpParams> notification) {
    exchange.describe(() -> "notification");
    if (Era.of(notification.method(), notification.params(), exchange.hints()) == Era.MODERN) {
      exchange.answer(new Answer.Accepted());
    } else {
      withoutAnswer(exchange, notification.params().meta().credential());
    }
  }

  /** A legacy message that wants no answer still has to be of a session its sender may use. */
  private void withoutAnswer(Exchange exchange, BearerToken metadata) {
    SessionState state = SessionState.of(exchange.hints(), sessions);
    BearerToken credential = exchange.hints().credential().and(metadata);
    if (state instanceof SessionState.Refused refused) {
      exchange.answer(Failures.badRequest(Optional.empty(), refused.why()));
    } else if (credential instanceof BearerToken.Malformed malformed) {
      exchange.answer(Failures.denied(access.malformed(malformed), Optional.empty()));
    } else if (state.isBound()) {
      exchange.hop(() -> taken(state, access.authenticate(credential, List.of())));
    } else {
      exchange.answer(taken(state, new AccessDecision.Granted(Optional.empty())));
    }
  }

  private static Answer taken(SessionState state, AccessDecision decision) {
    if (!(decision instanceof AccessDecision.Granted caller)) {
      return Failures.refused(decision, Optional.empty());
    }
    return state.admits(caller.user())
        ? new Answer.Accepted()
        : Failures.unknownSession(Optional.empty());
  }
}
