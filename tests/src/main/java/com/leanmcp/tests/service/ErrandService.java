package com.leanmcp.tests.service;

import com.leanmcp.access.AuthUser;
import com.leanmcp.annotation.Authenticated;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import com.leanmcp.service.McpContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Tools that have part of their work done elsewhere, with their caller and without. */
@Authenticated
public final class ErrandService {
  private final Gate gate;
  private final Courier courier;

  public ErrandService(Gate gate, Courier courier) {
    this.gate = gate;
    this.courier = courier;
  }

  /** Who called, as seen before, within and after tasks that were wrapped and not. */
  public record Crossing(
      String before, String unwrapped, String wrapped, String again, String after) {}

  /** Have three tasks done while everybody else has theirs done too: one as the caller, two as nobody. */
  @Tool(name = "run_errands")
  public Crossing runErrands(
      @SchemaConstraint(description = "fail in the task that is wrapped") boolean fail,
      McpContext context)
      throws Exception {
    String before = seen();
    gate.await();
    String unwrapped = courier.carry(ErrandService::seen).join();
    gate.await();
    String wrapped = outcome(courier.carry(context.wrap(() -> seenOrFailed(fail))));
    gate.await();
    String again = courier.carry(ErrandService::seen).join();
    return new Crossing(before, unwrapped, wrapped, again, seen());
  }

  /** Promise who called: a chain of stages, each of them as the caller. */
  @Tool(name = "promise_errand")
  public CompletionStage<String> promiseErrand(McpContext context) throws Exception {
    gate.await();
    return courier
        .carry(context.wrap(ErrandService::seen))
        .thenCompose(first ->
            courier.carry(context.wrap(() -> first + " " + seen()))) // not the caller's thread
        .thenCombine(courier.carry(ErrandService::seen), (both, third) -> both + " " + third);
  }

  /** Wait at the gate, elsewhere and as the caller. */
  @Tool(name = "wait_elsewhere")
  public String waitElsewhere(McpContext context) throws Exception {
    return courier
        .carry(context.wrap(() -> {
          gate.await();
          return seen();
        }))
        .get();
  }

  private static String seenOrFailed(boolean fail) {
    if (fail) {
      throw new IllegalStateException("failed for " + seen());
    }
    return seen();
  }

  private static String outcome(CompletableFuture<String> task) {
    try {
      return task.join();
    } catch (CompletionException e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause(); // what runs in parallel wraps more than once
      }
      return cause.getMessage();
    }
  }

  private static String seen() {
    try {
      return AuthUser.current().userId();
    } catch (IllegalStateException e) {
      return "nobody";
    }
  }
}
