package peer;

import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolManager;
import io.quarkiverse.mcp.server.ToolResponse;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The tools of the benchmark on Quarkus MCP, on its event loop, validated by Hibernate Validator. */
@ApplicationScoped
public class OrderTools {
  @Tool(name = "echo", description = "Returns the message")
  @NonBlocking
  public String echo(@ToolArg(description = "Text to return") @NotNull @Size(min = 1) String message) {
    return message;
  }

  @Tool(name = "add", description = "Adds two integers")
  @NonBlocking
  public String add(long a, long b) {
    return Long.toString(a + b);
  }

  @Tool(name = "create_order", description = "Creates an order")
  @NonBlocking
  public String createOrder(
      @NotNull @Valid Order.Customer customer,
      @NotNull @Size(min = 1) java.util.List<Order.@Valid Item> items) {
    double total = 0;
    for (Order.Item item : items) {
      total += item.quantity() * item.price();
    }
    return "{\"customer\":\"" + customer.name() + "\",\"itemCount\":" + items.size()
        + ",\"total\":" + total + "}";
  }

  void addFiller(@Observes StartupEvent start, ToolManager tools) {
    for (int i = 1; i <= 47; i++) {
      tools.newTool(String.format("tool_%02d", i))
          .setDescription("Filler tool number " + i + " of the benchmark")
          .addArgument("text", "Input text", true, String.class)
          .addArgument("limit", "Maximum number of results", false, Integer.class)
          .setHandler(arguments -> ToolResponse.success((String) arguments.args().get("text")))
          .register();
    }
  }
}
