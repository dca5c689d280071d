package com.leanmcp.jsonrpc;

import com.leanmcp.json.JsonReader;
import java.util.function.Consumer;

/** Reads the {@code params} of a message while the envelope is read, so that the bytes are gone through once. */
public interface ParamsReader<P> {
  /** Reads the object the reader stands on, to its end; each thing said to {@code mistakes} makes the message malformed. */
  P read(JsonReader in, Consumer<String> mistakes);

  /** What stands for params that are absent. */
  P absent();
}
