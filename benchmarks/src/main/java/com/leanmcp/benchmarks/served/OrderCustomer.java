package com.leanmcp.benchmarks.served;

import com.leanmcp.annotation.SchemaConstraint;

/** Who orders. */
public record OrderCustomer(
    @SchemaConstraint(minLength = 1) String name,
    @SchemaConstraint(minLength = 3) String email) {}
