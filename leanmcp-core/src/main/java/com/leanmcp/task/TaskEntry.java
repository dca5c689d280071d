package com.leanmcp.task;

import java.time.Instant;

/**
 * A task as a store keeps it.
 *
 * @param id what its client calls it; who knows it may ask for it, so it belongs into no log
 * @param version 1, and one more with every change
 * @param expires when it may be forgotten, never before
 * @param state the rest, as JSON that only this framework reads: arguments, answers and results of users among it
 */
public record TaskEntry(String id, long version, Instant expires, String state) {
  /** Says nothing of what may be private. */
  @Override
  public String toString() {
    return "TaskEntry[version=" + version + ", expires=" + expires + "]";
  }
}
