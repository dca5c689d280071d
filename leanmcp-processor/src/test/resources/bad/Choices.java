import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.Tool;

class Choices {
  @McpType
  sealed interface Animal {
    record Cat(
        String name,
        String type) implements Animal {} // error: [LMCP051] the component type of Choices.Animal.Cat has the name of the discriminator of Choices.Animal; rename it, or the discriminator with @McpType(discriminator = …)

    record Dog(String name) implements Animal {}

    @McpType(name = "Dog") // error: [LMCP051] the discriminator's value "Dog" stands for Choices.Animal.Dog already; give one of them another with @McpType(name = …)
    record Wolf(String name) implements Animal {}
  }

  sealed interface Plant {
    final class Tree implements Plant {}
  }

  sealed interface Box<T> {
    record Full<T>(T content) implements Box<T> {}
  }

  @McpType
  sealed interface Endless { // error: [LMCP050] no Choices.Endless can ever be complete, because Choices.Endless needs Choices.Endless; make one of them Optional or put it in a List
    record Left(Endless right) implements Endless {}

    record Right(Endless left) implements Endless {}
  }

  /** Grows. */
  @Tool
  void grow(Plant plant) {} // error: [LMCP003] the type Choices.Plant is not supported; its subtype Choices.Plant.Tree is not a record; make it one, or a sealed interface of records

  /** Opens. */
  @Tool
  void open(Box<String> box) {} // error: [LMCP003] the type Choices.Box is not supported; its subtype Choices.Box.Full has type parameters; use a record without them
}
