package com.acme.tree;

import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import java.util.List;
import java.util.Optional;

/** Types that are part of themselves. */
public final class TreeService {
  /**
   * A tree.
   *
   * @param first the one on the left
   */
  public record Node(
      @SchemaConstraint(minLength = 1) String name, Optional<Node> first, List<Node> children) {}

  public record Person(String name, Optional<Address> home) {}

  public record Address(String street, List<Person> people) {}

  /** Turns a tree around. */
  @Tool
  public Node mirror(Node tree) {
    return tree;
  }

  /** Puts a tree on another one. */
  @Tool
  public void graft(@SchemaConstraint(description = "goes on top") Node top, List<Node> roots) {}

  /** Tells where somebody lives. */
  @Tool
  public Address move(Person person, Address to) {
    return to;
  }

  /** Draws. */
  @Tool
  public Shape draw(Shape shape, List<Shape> others) {
    return shape;
  }

  /** Turns a page. */
  @Tool
  public Page<Page.Pair<Long, Shape.Circle>> turn(
      Page<String> page, Optional<Page<Integer>> next) {
    return new Page<>(List.of(), Optional.empty(), Optional.empty());
  }

  /** Counts what is on a page. */
  @Tool
  public List<Page<Integer>> count(Page<String> page) {
    return List.of();
  }

  /** Takes an order. */
  @Tool
  public Order order(Order order) {
    return order;
  }

  /** Tells how soon. */
  @Tool
  public Urgency rank(
      Urgency least,
      @SchemaConstraint(description = "How soon at most.", enumValues = {"NORMAL", "NEVER"})
          Urgency most) {
    return least;
  }

  /** Answers with an order that contains itself. */
  @Tool
  public Order loop() {
    Order order = new Order();
    order.setCustomer("c");
    order.setNumber(1);
    order.lines = List.of();
    return order.setEarlier(Optional.of(order));
  }
}
