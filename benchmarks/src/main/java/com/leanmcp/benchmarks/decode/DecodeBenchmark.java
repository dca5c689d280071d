package com.leanmcp.benchmarks.decode;

import com.leanmcp.json.JsonReader;
import com.leanmcp.schema.Violations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Bytes in, a checked record out: the generated codec and the hand-written reader, in one run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class DecodeBenchmark {
  private static final int LINES = 30;

  private byte[] json = new byte[0];

  @Setup
  public void prepare() throws IOException {
    StringBuilder text = new StringBuilder(
            "{\"number\":\"PO-2026-000123\",\"customer\":{\"name\":\"Ann Example\",")
        .append(
            "\"email\":\"ann@example.com\",\"address\":{\"street\":\"1 Main Street\",\"city\":\"Springfield\",")
        .append("\"country\":\"US\"}},\"lines\":[");
    for (int i = 0; i < LINES; i++) {
      text.append(i == 0 ? "" : ",")
          .append("{\"sku\":\"SKU-")
          .append(10_000 + i)
          .append("\",\"quantity\":")
          .append(1 + i)
          .append(",\"price\":")
          .append(9.5 + i)
          .append(",\"note\":\"wrap it well, please, and no stickers on the box\",\"gift\":")
          .append(i % 2 == 0)
          .append('}');
    }
    json = text.append("],\"priority\":\"URGENT\"}").toString().getBytes(StandardCharsets.UTF_8);
    if (!generated().equals(handwritten())) {
      throw new IllegalStateException("the two do not decode the same");
    }
  }

  @Benchmark
  public PurchaseOrder generated() {
    Violations violations = new Violations();
    try (JsonReader in = JsonReader.of(json)) {
      PurchaseOrder order = PurchaseOrderCodec.INSTANCE.read(in, violations);
      if (order == null) {
        throw new IllegalStateException(violations.describe());
      }
      return order;
    }
  }

  @Benchmark
  public PurchaseOrder handwritten() throws IOException {
    return HandwrittenReader.read(json);
  }
}
