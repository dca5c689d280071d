package com.leanmcp.tests.service;

import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import java.util.List;
import java.util.Optional;

/** Nested records, lists, enums, defaults and results with a schema. */
public final class OrderService {
  public enum Priority {
    NORMAL,
    URGENT
  }

  public record Item(
      @SchemaConstraint(description = "Stock keeping unit", pattern = "^[A-Z]{3}-[0-9]+$")
      String sku,

      @SchemaConstraint(minimum = 1, maximum = 999) int quantity,
      @SchemaConstraint(minimum = 0) double price) {}

  public record Order(
      @SchemaConstraint(minLength = 1, maxLength = 80) String customer,
      List<Item> items,
      @SchemaConstraint(defaultValue = "NORMAL") Priority priority,
      Optional<String> note) {}

  public record Receipt(
      String customer,
      int lines,
      @SchemaConstraint(minimum = 0) double total,
      Priority priority,
      Optional<String> note) {}

  /** Place an order and get its receipt. */
  @Tool(name = "create_order")
  public Receipt createOrder(Order order) {
    double total = order.items().stream()
        .mapToDouble(item -> item.quantity() * item.price())
        .sum();
    return new Receipt(
        order.customer(), order.items().size(), total, order.priority(), order.note());
  }

  /** A receipt that breaks its own schema. */
  @Tool(name = "broken_receipt")
  public Receipt brokenReceipt() {
    return new Receipt("somebody", 1, -1, Priority.NORMAL, Optional.empty());
  }

  /** List the priorities. */
  @Tool
  public List<String> priorities() {
    return List.of("NORMAL", "URGENT");
  }
}
