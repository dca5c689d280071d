package com.leanmcp.benchmarks.decode;

import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;
import java.util.List;

/** What both codecs decode: an order of some 4 KB, nested three deep. */
@McpType
public record PurchaseOrder(
    @SchemaConstraint(minLength = 1, maxLength = 40) String number,
    Customer customer,
    List<Line> lines,
    Priority priority) {

  @McpType
  public record Customer(
      @SchemaConstraint(minLength = 1, maxLength = 80) String name,
      @SchemaConstraint(minLength = 3, maxLength = 120) String email,
      Address address) {}

  @McpType
  public record Address(
      @SchemaConstraint(minLength = 1) String street,
      @SchemaConstraint(minLength = 1) String city,
      @SchemaConstraint(minLength = 2, maxLength = 2) String country) {}

  @McpType
  public record Line(
      @SchemaConstraint(minLength = 5, maxLength = 12) String sku,
      @SchemaConstraint(minimum = 1, maximum = 999) int quantity,
      @SchemaConstraint(minimum = 0) double price,
      @SchemaConstraint(maxLength = 200) String note,
      boolean gift) {}

  public enum Priority {
    NORMAL,
    URGENT
  }
}
