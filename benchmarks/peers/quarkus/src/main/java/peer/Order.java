package peer;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What an order consists of. */
public final class Order {
  /** Who orders. */
  public record Customer(
      @NotNull @Size(min = 1) String name, @NotNull @Size(min = 3) String email) {}

  /** One line. */
  public record Item(
      @NotNull @Size(min = 1) String sku, @Min(1) int quantity, double price) {}

  private Order() {}
}
