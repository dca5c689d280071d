package com.leanmcp.protocol;

import com.leanmcp.access.AccessControl;
import com.leanmcp.access.AccessDecision;
import com.leanmcp.access.AccessRule;
import com.leanmcp.access.BearerToken;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.jsonrpc.JsonRpcMessage.Request;
import com.leanmcp.protocol.Answer.Why;
import com.leanmcp.service.Execution;
import java.util.Optional;

/** Sees to the answer of one request: steps 7 to 20 of the validation ladder. */
final class RequestDispatcher {
  private final ProtocolParts parts;
  private final AccessControl access;
  private final Methods methods;

  RequestDispatcher(ProtocolParts parts, Methods methods) {
    this.parts = parts;
    this.access = parts.access();
    this.methods = methods;
  }

  void accept(Exchange exchange, Request<McpParams> request) {
    if (Era.of(request.method(), request.params(), exchange.hints()) == Era.LEGACY) {
      legacy(exchange, request);
      return;
    }
    Optional<Answer> refusal = ModernRules.refusal(request, exchange.hints());
    if (refusal.isPresent()) {
      exchange.answer(refusal.get());
      return;
    }
    Optional<McpMethod> method = methods.modern(request.method());
    if (method.isEmpty()) {
      exchange.answer(Failures.unknownMethod(Why.UNKNOWN_METHOD, request.id(), request.method()));
      return;
    }
    dispatch(exchange, method.get(), request, new SessionState.None());
  }

  private void legacy(Exchange exchange, Request<McpParams> request) {
    SessionState state = new SessionState.None();
    if (!request.method().equals(Initialize.NAME)) {
      state = SessionState.of(exchange.hints(), parts.state());
      if (state instanceof SessionState.Refused refused) {
        exchange.answer(Failures.badRequest(Optional.of(request.id()), refused.why()));
        return;
      }
    }
    Optional<McpMethod> method = methods.legacy(request.method());
    if (method.isEmpty()) {
      exchange.answer(Failures.unknownMethod(Why.IN_BAND, request.id(), request.method()));
      return;
    }
    dispatch(exchange, method.get(), request, state);
  }

  /** Steps 13 to 20 of the ladder. */
  private void dispatch(
      Exchange exchange, McpMethod method, Request<McpParams> request, SessionState state) {
    Work work = method.prepare(request.params());
    exchange.describe(work::what);
    BearerToken credential = exchange.hints().credential(request.params().meta().credential());
    if (credential instanceof BearerToken.Malformed malformed) {
      exchange.answer(Failures.denied(access.malformed(malformed), Optional.of(request.id())));
      return;
    }
    boolean identify = work.access() instanceof AccessRule.Authenticated
        || state.isBound()
        || work.identity() == Work.Identity.IF_GIVEN
            && access.canAuthenticate()
            && credential instanceof BearerToken.Present;
    Identification who = identify ? identification(credential, work) : new Identification.Nobody();
    if (work.execution() == Execution.BLOCKING || who instanceof Identification.Wanted) {
      exchange.hop(() -> answer(exchange, work, request, state, who));
    } else {
      exchange.answer(answer(exchange, work, request, state, who));
    }
  }

  private Identification identification(BearerToken credential, Work work) {
    return access
        .remembered(credential, work.access())
        .<Identification>map(Identification.Known::new)
        .orElseGet(() -> new Identification.Wanted(credential, work.access()));
  }

  private Answer answer(
      Exchange exchange,
      Work work,
      Request<McpParams> request,
      SessionState state,
      Identification who) {
    Optional<JsonSlice> id = Optional.of(request.id());
    AccessDecision decision = who.decide(access);
    if (!(decision instanceof AccessDecision.Granted caller)) {
      return Failures.refused(decision, id);
    }
    return state.admits(caller.user())
        ? work.answer().apply(new McpCall(exchange, request.id(), request.params(), state, caller))
        : Failures.unknownSession(id);
  }
}
