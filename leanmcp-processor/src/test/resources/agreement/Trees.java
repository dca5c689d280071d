package com.acme.agreement;

import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;
import java.util.List;
import java.util.Optional;

/** Types that are part of themselves, and types with parameters. */
public final class Trees {
  private Trees() {}

  @McpType
  public record Node(
      @SchemaConstraint(minLength = 1) String name, Optional<Node> first, List<Node> children) {}

  @McpType
  public record Person(String name, Optional<Address> home) {}

  @McpType
  public record Address(@SchemaConstraint(maxLength = 5) String street, List<Person> people) {}

  @McpType
  public record Forest(Node oldest, List<Node> others) {}

  public record Page<T>(List<T> items, Optional<Pair<String, T>> first, Optional<Page<T>> next) {}

  public record Pair<A, B>(A left, B right) {}

  @McpType
  public record Book(Page<String> words, Page<Integer> numbers) {}

  @McpType
  public record Pairs(Pair<Long, Scalars.Plan> one, List<Pair<Pair<Boolean, Double>, Node>> more) {}
}
