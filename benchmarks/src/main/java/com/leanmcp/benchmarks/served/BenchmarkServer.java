package com.leanmcp.benchmarks.served;

import com.leanmcp.McpServer;
import com.leanmcp.McpServerBuilder;
import com.leanmcp.access.RateLimit;
import com.leanmcp.service.ServiceTable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Arguments: a mode and a port. {@code io}: tools on the I/O thread; {@code pool} and {@code vt}: tools after a hop. */
final class BenchmarkServer {
  /** Calls are counted as by default, but one address may make as many as it can. */
  private static final RateLimit UNREACHED = new RateLimit(1_000_000, 1_000_000);

  private BenchmarkServer() {}

  public static void main(String[] args) throws ReflectiveOperationException {
    ServiceTable tools = args[0].equals("io")
        ? QuickToolsTable.of(new QuickTools())
        : HoppingToolsTable.of(new HoppingTools());
    McpServerBuilder server = McpServer.named("benchmark", "1.0.0")
        .port(Integer.parseInt(args[1]))
        .limitAddresses(UNREACHED)
        .services(tools, new FillerTable());
    if (args[0].equals("vt")) {
      server.executor(virtualThreads());
    }
    server.start();
  }

  /** {@code Executors.newVirtualThreadPerTaskExecutor()}, from a class file that JDK 17 can load. */
  private static ExecutorService virtualThreads() throws ReflectiveOperationException {
    return (ExecutorService)
        Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
  }
}
