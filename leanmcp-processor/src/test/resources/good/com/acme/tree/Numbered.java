package com.acme.tree;

import com.leanmcp.annotation.SchemaConstraint;

/** What all orders have. */
class Numbered {
  protected int number;

  @SchemaConstraint(minimum = 1)
  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    if (number == 1300) {
      throw new IllegalArgumentException("1300 is no order's number");
    }
    this.number = number;
  }
}
