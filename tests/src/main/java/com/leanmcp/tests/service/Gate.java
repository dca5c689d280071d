package com.leanmcp.tests.service;

/** Where calls wait for each other. */
@FunctionalInterface
public interface Gate {
  void await() throws Exception;
}
