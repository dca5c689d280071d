package com.leanmcp.protocol;

import com.leanmcp.jsonrpc.JsonRpcWriter;
import com.leanmcp.protocol.McpParams.Member;
import com.leanmcp.service.LogLevel;
import java.util.Optional;

/** {@code logging/setLevel} (2025-11-25, Utilities, Logging). */
final class SetLevel implements McpMethod {
  private final SessionStore sessions;

  SetLevel(SessionStore sessions) {
    this.sessions = sessions;
  }

  @Override
  public Work prepare(McpParams params) {
    return Work.simple("logging/setLevel", this::answer);
  }

  private Answer answer(McpCall call) {
    Optional<LogLevel> level = call.params().string(Member.LEVEL).flatMap(LogLevel::of);
    if (level.isEmpty()) {
      return Failures.invalidParams(call.id(), "params.level is none of " + LogLevels.ALL);
    }
    call.session().ifPresent(session -> sessions.logLevel(session.key(), level.get()));
    return new Answer.Result(JsonRpcWriter.result(call.id(), Ping.EMPTY));
  }
}
