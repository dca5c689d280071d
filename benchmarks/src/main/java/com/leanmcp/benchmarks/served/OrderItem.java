package com.leanmcp.benchmarks.served;

import com.leanmcp.annotation.SchemaConstraint;

/** One line of an order. */
public record OrderItem(
    @SchemaConstraint(minLength = 1) String sku,
    @SchemaConstraint(minimum = 1) int quantity,
    double price) {}
