package com.leanmcp.benchmarks.steps;

import com.leanmcp.access.AccessControl;
import com.leanmcp.access.Authenticators;
import com.leanmcp.access.BearerToken;
import com.leanmcp.access.RateLimits;
import com.leanmcp.access.ResourceMetadata;
import com.leanmcp.access.ScopeMatcher;
import com.leanmcp.benchmarks.served.QuickTools;
import com.leanmcp.benchmarks.served.QuickToolsTable;
import com.leanmcp.protocol.Answer;
import com.leanmcp.protocol.HeaderHint;
import com.leanmcp.protocol.Hints;
import com.leanmcp.protocol.ListSettings;
import com.leanmcp.protocol.MemorySessionStore;
import com.leanmcp.protocol.MessageHandler;
import com.leanmcp.protocol.NodeState;
import com.leanmcp.protocol.ProtocolParts;
import com.leanmcp.protocol.ServerInfo;
import com.leanmcp.protocol.SessionIds;
import com.leanmcp.protocol.Visibility;
import com.leanmcp.schema.Coercion;
import com.leanmcp.service.LiveServices;
import com.leanmcp.task.TaskSettings;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The protocol with the tools that do not block, and no door before it. */
final class QuickServer {
  private static final int SESSIONS = 100;

  private final MessageHandler messages;

  QuickServer() {
    LiveServices services = new LiveServices(catalog -> {});
    services.add(QuickToolsTable.of(new QuickTools()));
    URI resource = URI.create("http://localhost/mcp");
    Clock clock = Clock.systemUTC();
    this.messages = new MessageHandler(new ProtocolParts(
        new ServerInfo("bench", "1", Optional.empty()),
        services,
        Coercion.NONE,
        new AccessControl(
            Authenticators.NONE,
            new ResourceMetadata(resource, List.of(), List.of()),
            ScopeMatcher.EXACT),
        RateLimits.NONE,
        new NodeState(SessionIds.ofProcess(), new MemorySessionStore(SESSIONS, clock), clock),
        new ListSettings(50, Duration.ofMinutes(5), Visibility.EVERYTHING),
        TaskSettings.STANDARD,
        Runnable::run,
        Optional.empty(),
        clock));
  }

  Answer answer(Ask ask, byte[] request) {
    OneAnswer exchange = new OneAnswer(hints(ask));
    messages.accept(exchange, request);
    return exchange.answer();
  }

  private static Hints hints(Ask ask) {
    return new Hints(
        Hints.Carrier.HTTP,
        HeaderHint.of(List.of("2026-07-28")),
        HeaderHint.of(List.of("tools/call")),
        HeaderHint.of(List.of(ask.tool())),
        HeaderHint.ABSENT,
        HeaderHint.ABSENT,
        name -> HeaderHint.ABSENT,
        () -> "127.0.0.1",
        BearerToken.ABSENT);
  }
}
