package com.leanmcp.protocol;

import com.leanmcp.access.AccessControl;
import com.leanmcp.access.RateLimits;
import com.leanmcp.schema.Coercion;
import com.leanmcp.service.LiveServices;
import java.time.Clock;
import java.util.Optional;

/** What the protocol is put together from. */
public record ProtocolParts(
    ServerInfo server,
    LiveServices services,
    Coercion coercion,
    AccessControl access,
    RateLimits limits,
    NodeState state,
    ListSettings lists,
    Optional<RequestListener> listener,
    Clock clock) {}
