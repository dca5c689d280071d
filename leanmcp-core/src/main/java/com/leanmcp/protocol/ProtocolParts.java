package com.leanmcp.protocol;

import com.leanmcp.access.AccessControl;
import com.leanmcp.access.RateLimits;
import com.leanmcp.schema.Coercion;
import com.leanmcp.service.LiveServices;
import com.leanmcp.task.TaskSettings;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * What the protocol is put together from.
 *
 * @param background runs tasks, which nobody waits for
 */
public record ProtocolParts(
    ServerInfo server,
    LiveServices services,
    Coercion coercion,
    AccessControl access,
    RateLimits limits,
    NodeState state,
    ListSettings lists,
    TaskSettings tasks,
    Executor background,
    Optional<RequestListener> listener,
    Clock clock) {}
