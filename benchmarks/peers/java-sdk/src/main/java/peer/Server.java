package peer;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;

/** The tools of the benchmark on the MCP Java SDK, stateless, on embedded Tomcat; its argument is the port. */
public final class Server {
  private static final McpJsonMapper JSON = McpJsonDefaults.getMapper();

  record Customer(String name, String email) {}

  record Item(String sku, int quantity, double price) {}

  record Order(Customer customer, List<Item> items) {}

  private Server() {}

  public static void main(String[] args) throws Exception {
    HttpServletStatelessServerTransport transport =
        HttpServletStatelessServerTransport.builder().messageEndpoint("/mcp").build();
    McpServer.sync(transport)
        .serverInfo("benchmark", "1.0.0")
        .capabilities(ServerCapabilities.builder().tools(false).build())
        .immediateExecution(true) // its fast setting: tools run on Tomcat's thread
        .tools(tools())
        .build();
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir("target/tomcat");
    tomcat.setHostname("127.0.0.1");
    tomcat.setPort(Integer.parseInt(args[0]));
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    tomcat.getConnector().setProperty("maxKeepAliveRequests", "-1"); // else 100
    Context context = tomcat.addContext("", null);
    Tomcat.addServlet(context, "mcp", transport).setAsyncSupported(true);
    context.addServletMappingDecoded("/mcp", "mcp");
    tomcat.start();
    tomcat.getServer().await();
  }

  private static List<SyncToolSpecification> tools() {
    Stream<SyncToolSpecification> real = Stream.of(
        tool("echo", "Returns the message", Schemas.ECHO, in -> (String) in.get("message")),
        tool("add", "Adds two integers", Schemas.ADD, in -> Long.toString(
            ((Number) in.get("a")).longValue() + ((Number) in.get("b")).longValue())),
        tool("create_order", "Creates an order", Schemas.ORDER, Server::order));
    Stream<SyncToolSpecification> filler = IntStream.rangeClosed(1, 47).mapToObj(i -> tool(
        String.format("tool_%02d", i),
        "Filler tool number " + i + " of the benchmark",
        Schemas.FILLER,
        in -> (String) in.get("text")));
    return Stream.concat(real, filler).toList();
  }

  private static String order(Map<String, Object> arguments) {
    Order order = JSON.convertValue(arguments, Order.class);
    double total = 0;
    for (Item item : order.items()) {
      total += item.quantity() * item.price();
    }
    return "{\"customer\":\"" + order.customer().name() + "\",\"itemCount\":"
        + order.items().size() + ",\"total\":" + total + "}";
  }

  private static SyncToolSpecification tool(
      String name, String description, String schema, Function<Map<String, Object>, String> call) {
    Tool tool = Tool.builder().name(name).description(description).inputSchema(JSON, schema).build();
    return new SyncToolSpecification(
        tool,
        (context, request) -> CallToolResult.builder()
            .addTextContent(call.apply(request.arguments()))
            .build());
  }
}
