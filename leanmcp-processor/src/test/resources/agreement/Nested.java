package com.acme.agreement;

import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;
import java.util.List;
import java.util.Optional;

/** Records in records, and lists of everything. */
public final class Nested {
  private Nested() {}

  @McpType
  public record Address(
      @SchemaConstraint(minLength = 1, maxLength = 10) String street,
      @SchemaConstraint(pattern = "^\\d{4}$") Optional<String> code) {}

  @McpType
  public record Person(String name, Address home, Optional<Address> work) {}

  @McpType
  public record Team(Person lead, List<Person> members) {}

  @McpType
  public record Company(Team board, Optional<Team> works, Scalars.Plan plan) {}

  @McpType
  public record TextLists(List<String> list, Optional<List<String>> maybe) {}

  @McpType
  public record NumberLists(
      List<Byte> bytes, List<Integer> ints, List<Long> longs, List<Double> doubles,
      List<Float> floats, List<Short> shorts) {}

  @McpType
  public record FlagList(@SchemaConstraint(description = "in order") List<Boolean> flags) {}

  @McpType
  public record EnumList(List<Scalars.Plan> plans, Optional<List<Scalars.Single>> maybe) {}

  @McpType
  public record RecordList(List<Address> addresses) {}

  @McpType
  public record DeepLists(List<List<String>> words, List<List<List<Integer>>> cube) {}

  @McpType
  public record Inner(Optional<Inner2> inner) {}

  @McpType
  public record Inner2(Scalars.Nothing nothing, List<Scalars.Nothing> more) {}

  @McpType
  public record Order(
      @SchemaConstraint(pattern = "^[A-Z][a-z]*$") String number,
      List<Line> lines,
      Optional<Address> shipTo,
      @SchemaConstraint(defaultValue = "FREE") Scalars.Plan plan,
      @SchemaConstraint(maximum = 100) double discount) {}

  @McpType
  public record Line(
      @SchemaConstraint(minLength = 1) String article,
      @SchemaConstraint(minimum = 1, maximum = 999) int quantity,
      @SchemaConstraint(minimum = 0) double price,
      @SchemaConstraint(enumValues = {"kg", "pc"}) Optional<String> unit) {}
}
