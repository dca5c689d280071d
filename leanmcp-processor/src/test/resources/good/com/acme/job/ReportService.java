package com.acme.job;

import com.leanmcp.annotation.TaskSupport;
import com.leanmcp.annotation.Tool;

/** Tools that may run as tasks. */
public class ReportService {
  /** Where each of their bodies begins. */
  @Tool(task = TaskSupport.OPTIONAL)
  public String month(int number) {
    return "month " + number;
  }

  /** Always as a task. */
  @Tool(task = TaskSupport.REQUIRED)
  public void year() {}

  /** Never as a task. */
  @Tool(task = TaskSupport.NEVER)
  public void day() {}
}
