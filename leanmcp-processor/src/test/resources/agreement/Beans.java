package com.acme.agreement;

import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.UnknownProperties;
import java.util.List;
import java.util.Optional;

/** Plain classes, and types that skip what they do not know. */
public final class Beans {
  private Beans() {}

  @McpType
  public static class Fields {
    @SchemaConstraint(minLength = 1, maxLength = 3)
    public String text;

    public int number;

    @SchemaConstraint(defaultValue = "true")
    public boolean on;

    public Optional<String> maybe;
    public List<Scalars.Plan> plans;
  }

  @McpType
  public static class Setters extends Base {
    private String customer;
    private boolean paid;
    private Optional<Fields> inner = Optional.empty();

    public String getCustomer() {
      return customer;
    }

    @SchemaConstraint(pattern = "^https?://")
    public void setCustomer(String customer) {
      this.customer = customer;
    }

    public boolean isPaid() {
      return paid;
    }

    public void setPaid(boolean paid) {
      this.paid = paid;
    }

    public Optional<Fields> getInner() {
      return inner;
    }

    public void setInner(Optional<Fields> inner) {
      this.inner = inner;
    }
  }

  static class Base {
    private int number;

    @SchemaConstraint(minimum = 1)
    public int getNumber() {
      return number;
    }

    public void setNumber(int number) {
      this.number = number;
    }
  }

  @McpType
  public static final class Line {
    private final String article;
    final int count;

    public Line(
        @SchemaConstraint(maxLength = 2) String article, @SchemaConstraint(maximum = 9) int count) {
      this.article = article;
      this.count = count;
    }

    public String article() {
      return article;
    }
  }

  @McpType(unknownProperties = UnknownProperties.IGNORE)
  public record Lenient(String text, @SchemaConstraint(maximum = 5) Optional<Integer> number) {}

  @McpType(unknownProperties = UnknownProperties.IGNORE)
  public record Empty() {}

  @McpType(unknownProperties = UnknownProperties.IGNORE)
  public static class LenientBean {
    public String text;
    public Optional<LenientBean> inner = Optional.empty();
  }

  @McpType
  public record Lines(List<Line> lines, Lenient lenient, Setters last) {}
}
