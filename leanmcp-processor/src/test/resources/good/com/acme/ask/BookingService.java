package com.acme.ask;

import com.leanmcp.annotation.ClientCapability;
import com.leanmcp.annotation.Elicit;
import com.leanmcp.annotation.Prompt;
import com.leanmcp.annotation.Resource;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import com.leanmcp.ask.Elicited;
import com.leanmcp.service.McpContext;

/** Asks its users. */
public final class BookingService {
  /** Books seats. */
  @Tool
  String book(
      String show,
      @Elicit("Who comes?") Elicited<Guest> guest,
      @Elicit(value = "How do you \"pay\"?", key = "bill") Elicited<Payment> payment) {
    return show + guest + payment;
  }

  /** Cancels a booking, whose number only the user knows. */
  @Tool(needs = {ClientCapability.SAMPLING, ClientCapability.ELICITATION})
  String cancel(@Elicit("Whose booking?") Elicited<Guest> answers, McpContext call) {
    return answers + call.client().name();
  }

  /**
   * Moves a guest.
   *
   * @param guest who moves
   */
  @Tool
  String move(
      String given,
      @Elicit(value = "Who moves?", orArgument = true) Elicited<Guest> guest,
      @Elicit("How do you pay?") Elicited<Payment> payment) {
    return given + guest + payment;
  }

  /** Names a guest. */
  @Tool
  String name(
      @SchemaConstraint(title = "Guest") @Elicit(value = "Who comes?", orArgument = true)
          Elicited<Guest> guest) {
    return guest.toString();
  }

  /** Takes all arguments as one record. */
  @Tool
  String pay(Payment payment, @Elicit("Who pays?") Elicited<Guest> guest) {
    return payment.toString() + guest;
  }

  /** Takes the arguments as they come. */
  @Tool(inputSchema = "{\"type\":\"object\"}")
  String note(
      com.leanmcp.json.JsonValue.JsonObject note, @Elicit("Who is it?") Elicited<Guest> guest) {
    return note.toString() + guest;
  }

  /** Writes to a guest. */
  @Prompt
  String letter(String topic, @Elicit("Who is it for?") Elicited<Guest> guest) {
    return topic + guest;
  }

  /** A guest's seats. */
  @Resource(uri = "ui://seats/{show}")
  String seats(String show, @Elicit("Whose seats?") Elicited<Guest> guest) {
    return show + guest;
  }
}
