package com.leanmcp.benchmarks.steps;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.jsonrpc.EnvelopeReader;
import com.leanmcp.jsonrpc.ParamsReader;
import com.leanmcp.protocol.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One request of 2026-07-28: read as JSON, read as a message, and answered, bytes in and bytes out. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class StepsBenchmark {
  private static final ParamsReader<Optional<JsonSlice>> SLICE = new ParamsReader<>() {
    @Override
    public Optional<JsonSlice> read(JsonReader in, Consumer<String> mistakes) {
      return Optional.of(in.slice());
    }

    @Override
    public Optional<JsonSlice> absent() {
      return Optional.empty();
    }
  };

  /** What is asked for. */
  @Param
  public Ask ask = Ask.ADD;

  private final QuickServer server = new QuickServer();
  private byte[] request = new byte[0];

  @Setup
  public void prepare() {
    request = ask.request();
    String answer = answer().toString();
    String body = new String(body(answer()), StandardCharsets.UTF_8);
    if (!body.contains(ask.expected())) {
      throw new IllegalStateException("wrong answer: " + answer + ": " + body);
    }
  }

  /** All tokens of the request, one after the other. */
  @Benchmark
  public int json() {
    try (JsonReader in = JsonReader.of(request)) {
      in.skip();
      return in.hashCode();
    }
  }

  /** The request as a message of JSON-RPC. */
  @Benchmark
  public Object envelope() {
    return EnvelopeReader.read(request, SLICE);
  }

  /** All there is between the request's bytes and the answer's. */
  @Benchmark
  public Answer answer() {
    return server.answer(ask, request);
  }

  private static byte[] body(Answer answer) {
    if (answer instanceof Answer.Result result) {
      return result.body();
    }
    throw new IllegalStateException("not a result: " + answer);
  }
}
