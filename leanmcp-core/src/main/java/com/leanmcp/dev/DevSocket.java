package com.leanmcp.dev;

import com.leanmcp.http.Listener;

/** A socket that outlives the servers on it, and what they asked for. */
record DevSocket(Address address, Listener listener) {
  /** What was asked for; the port that is bound may be another one if that was 0. */
  record Address(String host, int port) {}
}
