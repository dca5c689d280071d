package com.leanmcp.tests.service;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** Runs a task anywhere but where it was given. */
@FunctionalInterface
public interface Courier {
  <T> CompletableFuture<T> carry(Callable<T> task);
}
