package com.leanmcp.benchmarks.verify;

import com.leanmcp.access.Authentication;
import com.leanmcp.access.Credentials;
import com.leanmcp.auth.JwtProvider;
import com.leanmcp.auth.profile.JwtProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** A token in, a user out, with a key that is there already, and the check of its signature alone, in one run. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class VerifyBenchmark {
  private static final double BOUND = 1.5;

  /** The largest error, as a part of its time, with which a ratio means something. */
  private static final double QUIET = 0.1;

  private static final URI RESOURCE = URI.create("https://mcp.example.com/mcp");

  private Issuer issuer;
  private JwtProvider provider;
  private Credentials credentials;
  private PublicKey key;
  private byte[] signed;
  private byte[] mark;
  private Signature ready;

  @Setup
  public void prepare() throws GeneralSecurityException, IOException {
    issuer = new Issuer();
    provider = JwtProvider.builder("benchmark", JwtProfile.of(Issuer.NAME, issuer.keys()))
        .allowInsecureLoopback()
        .build();
    String token = issuer.token(RESOURCE);
    int dot = token.lastIndexOf('.');
    credentials = new Credentials(token, RESOURCE);
    key = issuer.publicKey();
    signed = token.substring(0, dot).getBytes(StandardCharsets.US_ASCII);
    mark = Base64.getUrlDecoder().decode(token.substring(dot + 1));
    ready = Signature.getInstance("SHA256withRSA");
    ready.initVerify(key);
    if (!(provider() instanceof Authentication.Allowed) || !bare() || !bareAnew()) {
      throw new IllegalStateException("the token is refused");
    }
  }

  @TearDown
  public void close() {
    provider.close();
    issuer.close();
  }

  @Benchmark
  public Authentication provider() {
    return provider.authenticate(credentials);
  }

  /** The least there is: an instance is of one thread, so a server cannot keep just one. */
  @Benchmark
  public boolean bare() throws GeneralSecurityException {
    ready.update(signed);
    return ready.verify(mark);
  }

  @Benchmark
  public boolean bareAnew() throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(key);
    signature.update(signed);
    return signature.verify(mark);
  }

  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    Map<String, Double> times = new TreeMap<>();
    double spread = 0;
    for (RunResult run : new Runner(new OptionsBuilder()
            .parent(new CommandLineOptions(arguments))
            .include(VerifyBenchmark.class.getName())
            .build())
        .run()) {
      Result<?> result = run.getPrimaryResult();
      times.put(result.getLabel(), result.getScore());
      spread = Math.max(spread, result.getScoreError() / result.getScore());
    }
    double ratio = times.get("provider") / times.get("bare");
    System.out.printf(
        "ratio %.2f to a bare Signature.verify, %s the bound of %.1f; %.2f to one made anew%n",
        ratio,
        ratio <= BOUND ? "within" : "beyond",
        BOUND,
        times.get("provider") / times.get("bareAnew"));
    if (!(spread <= QUIET)) {
      System.out.printf(
          "the error is up to %.0f %%, so the machine was not quiet and this says little%n",
          spread * 100);
    }
  }
}
