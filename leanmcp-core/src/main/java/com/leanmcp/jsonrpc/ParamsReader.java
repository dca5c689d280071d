package com.leanmcp.jsonrpc;

import com.leanmcp.json.JsonReader;

/** Reads the {@code params} of a message while the envelope is read, so that the bytes are gone through once. */
public interface ParamsReader<P> {
  /** Reads the object the reader stands on, to its end. */
  P read(JsonReader in);

  /** What stands for params that are absent. */
  P absent();
}
