package com.leanmcp.benchmarks.dev;

import java.io.IOException;

/** Calls the tool that is edited. */
interface ToolClient {
  /** The answer as it came, an error's too. */
  String call() throws IOException, InterruptedException;
}
