package com.leanmcp.benchmarks.served;

import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import java.util.List;

/** The tools of the benchmark, as an author writes them: each may block, so it runs off the I/O thread. */
public final class HoppingTools {
  /** Returns the message. */
  @Tool
  public String echo(
      @SchemaConstraint(description = "Text to return", minLength = 1) String message) {
    return message;
  }

  /** Adds two integers. */
  @Tool
  public long add(long a, long b) {
    return a + b;
  }

  /** Creates an order. */
  @Tool(name = "create_order")
  public String createOrder(
      OrderCustomer customer, @SchemaConstraint(minItems = 1) List<OrderItem> items) {
    return order(customer, items);
  }

  /** The text that the hand-written limit answers, made in the same way. */
  static String order(OrderCustomer customer, List<OrderItem> items) {
    double total = 0;
    for (OrderItem item : items) {
      total += item.quantity() * item.price();
    }
    return "{\"customer\":\"" + customer.name() + "\",\"itemCount\":" + items.size() + ",\"total\":"
        + total + "}";
  }
}
