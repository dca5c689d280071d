package com.leanmcp.examples.everything;

import com.leanmcp.annotation.Prompt;
import com.leanmcp.annotation.Tool;
import com.leanmcp.service.LiveServices;
import com.leanmcp.service.ServiceTable;

/** Offers more, or less again, while the server runs; clients that listen are told. */
final class ChangeService {
  /** What comes and goes; its private constructor keeps it from being found by itself. */
  static final class GuestTool {
    private GuestTool() {}

    /** Say that it is here. */
    @Tool(name = "guest_tool", readOnlyHint = true)
    String here() {
      return "here";
    }
  }

  /** What comes and goes. */
  static final class GuestPrompt {
    private GuestPrompt() {}

    /** Greet a guest. */
    @Prompt(name = "guest_prompt")
    String greet() {
      return "Greet the guest.";
    }
  }

  private final Offer tool;
  private final Offer prompt;

  ChangeService(LiveServices services) {
    tool = new Offer(services, ChangeService_GuestToolTable.of(new GuestTool()));
    prompt = new Offer(services, ChangeService_GuestPromptTable.of(new GuestPrompt()));
  }

  /** Add a tool, or remove it again. */
  @Tool(name = "test_trigger_tool_change", destructiveHint = false)
  String changeTools() {
    return "guest_tool is " + tool.turn();
  }

  /** Add a prompt, or remove it again. */
  @Tool(name = "test_trigger_prompt_change", destructiveHint = false)
  String changePrompts() {
    return "guest_prompt is " + prompt.turn();
  }

  /** One service that is there or not. */
  private static final class Offer {
    private final LiveServices services;
    private final ServiceTable table;
    private boolean offered;

    Offer(LiveServices services, ServiceTable table) {
      this.services = services;
      this.table = table;
    }

    synchronized String turn() {
      offered = !offered;
      if (offered) {
        services.add(table);
        return "offered";
      }
      services.remove(table);
      return "gone";
    }
  }
}
