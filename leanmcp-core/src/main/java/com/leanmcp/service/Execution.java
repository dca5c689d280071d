package com.leanmcp.service;

/** Where a call may run. */
public enum Execution {
  /** It may wait, so it runs on the server's executor. */
  BLOCKING,
  /** It never waits, so it may run on an I/O thread. */
  NON_BLOCKING
}
