package com.acme.tree;

import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.UnknownProperties;
import java.util.List;
import java.util.Optional;

/** A class with setters and fields. */
@McpType(unknownProperties = UnknownProperties.IGNORE)
public class Order extends Numbered {
  @SchemaConstraint(minLength = 1)
  private String customer;

  /** Those in the basket. */
  List<Line> lines;

  private boolean paid;
  private final Optional<Order> fixed = Optional.empty();
  private Optional<Order> earlier = Optional.empty();

  /** A class with a constructor. */
  public static final class Line {
    private final String article;
    final int count;

    /**
     * Makes a line.
     *
     * @param article its name
     */
    public Line(String article, @SchemaConstraint(maximum = 9) int count) {
      this.article = article;
      this.count = count;
    }

    public String article() {
      return article;
    }
  }

  public String getCustomer() {
    return customer;
  }

  public void setCustomer(String customer) {
    this.customer = customer;
  }

  public boolean isPaid() {
    return paid;
  }

  public void setPaid(@SchemaConstraint(defaultValue = "true") boolean paid) {
    this.paid = paid;
  }

  public Optional<Order> getEarlier() {
    return earlier;
  }

  public Order setEarlier(Optional<Order> earlier) {
    this.earlier = earlier;
    return this;
  }

  public int getTotal() {
    return lines.size();
  }
}
