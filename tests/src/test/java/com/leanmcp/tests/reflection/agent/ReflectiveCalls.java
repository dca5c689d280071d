package com.leanmcp.tests.reflection.agent;

import java.util.Map;
import java.util.TreeMap;

/**
 * Who called the JDK's reflection, and how often. It is loaded by the bootstrap loader, where the JDK's own classes find it, so
 * it uses nothing else, and no lambdas: linking them is reflection too.
 */
public final class ReflectiveCalls {
  private static final ThreadLocal<Boolean> BUSY = new ThreadLocal<>();
  private static final Map<String, Integer> COUNTS = new TreeMap<>();

  private ReflectiveCalls() {}

  /** Notes a call of {@code method}, which calls this. */
  public static void note(String method) {
    if (BUSY.get() != null) {
      return;
    }
    BUSY.set(true);
    try {
      count(caller(new Throwable().getStackTrace(), method));
    } finally {
      BUSY.remove();
    }
  }

  /** The nearest frame outside of the JDK, how it came from there, and what was called. */
  private static String caller(StackTraceElement[] stack, String method) {
    String within = "";
    for (int i = 2; i < stack.length; i++) {
      StackTraceElement frame = stack[i];
      if (frame.getModuleName() == null) {
        return frame.getClassName() + "." + frame.getMethodName()
            + (within.isEmpty() ? "" : " by " + within) + " -> " + method;
      }
      if (frame.getClassName().equals("java.lang.invoke.MethodHandleNatives")) {
        within = "linkage";
      } else if (within.isEmpty() && i == 2 && !frame.getMethodName().equals("<clinit>")) {
        within = frame.getClassName();
      }
      if (frame.getMethodName().equals("<clinit>") && !within.equals("linkage")) {
        within = "initializing " + frame.getClassName();
      }
    }
    return "the JDK -> " + method;
  }

  private static synchronized void count(String call) {
    Integer before = COUNTS.get(call);
    COUNTS.put(call, before == null ? 1 : before + 1);
  }

  /** Every caller so far, a line each with a count; forgets them. */
  public static synchronized String take() {
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, Integer> each : COUNTS.entrySet()) {
      lines.append(each.getValue()).append(' ').append(each.getKey()).append('\n');
    }
    COUNTS.clear();
    return lines.toString();
  }
}
