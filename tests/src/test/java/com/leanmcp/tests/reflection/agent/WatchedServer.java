package com.leanmcp.tests.reflection.agent;

import com.leanmcp.McpServer;
import com.leanmcp.auth.ClerkProvider;
import com.leanmcp.environment.Secret;
import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import com.leanmcp.tests.service.AskingService;
import com.leanmcp.tests.service.AskingServiceTable;
import com.leanmcp.tests.service.BookingService;
import com.leanmcp.tests.service.BookingServiceTable;
import com.leanmcp.tests.service.CalculatorService;
import com.leanmcp.tests.service.CalculatorServiceTable;
import com.leanmcp.tests.service.Gate;
import com.leanmcp.tests.service.JobService;
import com.leanmcp.tests.service.JobServiceTable;
import com.leanmcp.tests.service.OpenService;
import com.leanmcp.tests.service.OpenServiceTable;
import com.leanmcp.tests.service.OrderService;
import com.leanmcp.tests.service.OrderServiceTable;
import com.leanmcp.tests.service.PromptService;
import com.leanmcp.tests.service.PromptServiceTable;
import com.leanmcp.tests.service.ShopService;
import com.leanmcp.tests.service.ShopServiceTable;
import com.leanmcp.tests.service.TalkativeService;
import com.leanmcp.tests.service.TalkativeServiceTable;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A server whose JVM is watched, made without ServiceLoader: its tables and its provider are given. Its argument is the URL of
 * the issuer; it prints its port, and for each line of its input what {@link ReflectiveCalls} has noted, and a dot.
 */
final class WatchedServer {
  private WatchedServer() {}

  /** A tool that does what no tool should. */
  private static final class Culprit implements ServiceTable {
    @Override
    public String service() {
      return "Culprit";
    }

    @Override
    public List<ToolDefinition> tools() {
      return List.of(ToolDefinition.named("culprit").build());
    }

    @Override
    public ToolReply call(String tool, ServiceCall call) throws Exception {
      Object made =
          Class.forName("java.util.ArrayList").getDeclaredConstructor().newInstance();
      return new ToolReply.Text(String.valueOf(made.getClass().getMethod("size").invoke(made)));
    }
  }

  public static void main(String[] arguments) throws Exception {
    URI issuer = URI.create(arguments[0]);
    Gate gate = () -> {};
    McpServer server = McpServer.named("watched", "1.0.0")
        .port(0)
        .services(
            AskingServiceTable.of(new AskingService()),
            BookingServiceTable.of(new BookingService()),
            CalculatorServiceTable.of(new CalculatorService()),
            JobServiceTable.of(new JobService(gate)),
            OpenServiceTable.of(new OpenService(gate)),
            OrderServiceTable.of(new OrderService()),
            PromptServiceTable.of(new PromptService()),
            ShopServiceTable.of(new ShopService()),
            TalkativeServiceTable.of(new TalkativeService(gate)),
            new Culprit())
        .authenticator(ClerkProvider.builder()
            .frontendApi(issuer.toString())
            .backendApi(URI.create(issuer + "/v1"))
            .secretKey(new Secret("sk_test_1"))
            .withoutLookUps()
            .allowInsecureLoopback()
            .build())
        .start();
    System.out.println(server.port());
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      while (in.readLine() != null) {
        System.out.print(ReflectiveCalls.take());
        System.out.println(".");
      }
    }
    server.close();
  }
}
