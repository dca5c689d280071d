package com.leanmcp.benchmarks.compile;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles 500 tools over 1,000 records, with and without the processor, in one run; prints CPU time and their ratio. */
public final class CompileBenchmark {
  private static final int SERVICES = 50;
  private static final int TOOLS = 10;
  private static final int ROUNDS = 7;

  private CompileBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Path sources = Files.createTempDirectory("leanmcp-sources");
    List<Path> files = write(sources);
    double[] with = new double[ROUNDS];
    double[] without = new double[ROUNDS];
    compile(files, true);
    compile(files, false);
    for (int i = 0; i < ROUNDS; i++) {
      with[i] = compile(files, true);
      without[i] = compile(files, false);
    }
    delete(sources);
    double generated = median(with);
    double plain = median(without);
    System.out.println("| " + SERVICES * TOOLS + " tools, " + SERVICES * TOOLS * 2
        + " records | CPU s, median of " + ROUNDS + " | range |");
    System.out.println("|---|---:|---|");
    System.out.printf(
        "| javac with the processor, generated code included | %.2f | %s |%n",
        generated, range(with));
    System.out.printf("| javac without | %.2f | %s |%n", plain, range(without));
    System.out.printf(
        "ratio %.2f; %.1f ms for each tool%n",
        generated / plain, (generated - plain) * 1000 / (SERVICES * TOOLS));
  }

  private static List<Path> write(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int service = 0; service < SERVICES; service++) {
      StringBuilder text = new StringBuilder(
              "package bench;\nimport com.leanmcp.annotation.*;\nimport java.util.*;\n")
          .append("public final class Service")
          .append(service)
          .append(" {\n");
      for (int tool = 0; tool < TOOLS; tool++) {
        String id = service + "_" + tool;
        text.append("  public record In")
            .append(id)
            .append("(@SchemaConstraint(description = \"a name\", minLength = 1) String name,")
            .append(
                " @SchemaConstraint(minimum = 1, maximum = 99) int count, Optional<String> note, List<String> tags) {}\n")
            .append("  public record Out")
            .append(id)
            .append("(String name, long total, boolean done) {}\n")
            .append("  /** Tool number ")
            .append(id)
            .append(". */\n  @Tool(name = \"tool_")
            .append(id)
            .append("\")\n")
            .append("  public Out")
            .append(id)
            .append(" tool")
            .append(tool)
            .append("(In")
            .append(id)
            .append(" in) { return new Out")
            .append(id)
            .append("(in.name(), in.count(), true); }\n");
      }
      files.add(
          Files.writeString(folder.resolve("Service" + service + ".java"), text.append("}\n")));
    }
    return files;
  }

  private static double compile(List<Path> files, boolean processor) throws IOException {
    Path output = Files.createTempDirectory("leanmcp-classes");
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    String path = System.getProperty("java.class.path");
    List<String> options = new ArrayList<>(List.of("-d", output.toString(), "-classpath", path));
    options.addAll(
        processor
            ? List.of(
                "-processor",
                "com.leanmcp.processor.LeanMcpProcessor,com.leanmcp.processor.ServicesFileProcessor")
            : List.of("-proc:none"));
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      long before = system.getProcessCpuTime();
      boolean compiled = javac
          .getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
          .call();
      if (!compiled) {
        throw new IllegalStateException("the sources do not compile");
      }
      return (system.getProcessCpuTime() - before) / 1e9;
    } finally {
      delete(output);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> {
        try {
          Files.delete(file);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static String range(double[] values) {
    return String.format(
        "%.2f–%.2f",
        Arrays.stream(values).min().orElse(0), Arrays.stream(values).max().orElse(0));
  }
}
