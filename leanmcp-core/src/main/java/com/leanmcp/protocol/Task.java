package com.leanmcp.protocol;

import com.leanmcp.json.JsonSlice;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A call of a tool that its client comes back for (extension {@code io.modelcontextprotocol/tasks}, Tasks).
 *
 * @param owner whom it belongs to, as {@link Conversations#caller}
 * @param tool which tool it runs
 * @param request the params of its call, without credentials; empty once it has ended
 * @param journal what it has been answered so far; empty once it has ended
 */
record Task(
    String id,
    long version,
    String owner,
    String tool,
    JsonSlice request,
    Instant created,
    Instant updated,
    Instant expires,
    TaskStatus status,
    Journal journal) {

  /** The next version of it, which is like this; what it needs to run is not kept beyond its end. */
  Task next(TaskStatus status, Journal journal, Instant now) {
    boolean over = status.isTerminal();
    return new Task(
        id,
        version + 1,
        owner,
        tool,
        over ? JsonSlice.EMPTY_OBJECT : request,
        created,
        now.truncatedTo(ChronoUnit.MILLIS),
        expires,
        status,
        over ? Journal.EMPTY : journal);
  }

  /** The next version of it, which has nothing new but its status. */
  Task next(TaskStatus status, Instant now) {
    return next(status, journal, now);
  }
}
