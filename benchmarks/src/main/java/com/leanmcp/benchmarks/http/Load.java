package com.leanmcp.benchmarks.http;

/** What one run of the load says. */
record Load(long requests, double seconds, double p50Millis, double p99Millis, double cpuMicros) {
  double perSecond() {
    return requests / seconds;
  }

  /** CPU time of the server for one request, all its threads counted, in microseconds. */
  double cpuPerRequest() {
    return cpuMicros / requests;
  }
}
