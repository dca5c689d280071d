package com.leanmcp.benchmarks.served;

import com.leanmcp.annotation.NonBlocking;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import java.util.List;

/** The same tools, promised not to block: they run on the I/O thread. */
public final class QuickTools {
  /** Returns the message. */
  @Tool
  @NonBlocking
  public String echo(
      @SchemaConstraint(description = "Text to return", minLength = 1) String message) {
    return message;
  }

  /** Adds two integers. */
  @Tool
  @NonBlocking
  public long add(long a, long b) {
    return a + b;
  }

  /** Creates an order. */
  @Tool(name = "create_order")
  @NonBlocking
  public String createOrder(
      OrderCustomer customer, @SchemaConstraint(minItems = 1) List<OrderItem> items) {
    return HoppingTools.order(customer, items);
  }
}
