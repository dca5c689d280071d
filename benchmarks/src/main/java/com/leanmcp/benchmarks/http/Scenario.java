package com.leanmcp.benchmarks.http;

/** Some work, asked for over so many connections at once. */
record Scenario(Work work, int connections) {
  @Override
  public String toString() {
    return work + " c=" + connections;
  }
}
