package com.leanmcp.annotation;

/** Whether a tool may run as a task, whose result its client comes back for (MCP extension {@code io.modelcontextprotocol/tasks}). */
public enum TaskSupport {
  /** Never: its clients wait for the result. */
  NEVER,
  /** For clients that know tasks; others wait for the result. */
  OPTIONAL,
  /** Always: clients that do not know tasks are refused before anything runs. */
  REQUIRED
}
