package com.leanmcp.benchmarks.http;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who takes part, on this JDK. */
final class Contenders {
  static final String FIXED = "undertow-fixed";
  static final String HAND_IO = "hand-io";
  static final String HAND_HOP = "hand-vt";
  static final String IO = "leanmcp-io";
  static final String VT = "leanmcp-vt";
  static final String POOL = "leanmcp-pool";
  static final String SESSION = "leanmcp-session";
  static final String JAVA_SDK = "java-sdk";
  static final String QUARKUS = "quarkus";

  private static final Set<Work> ALL = EnumSet.allOf(Work.class);
  private static final Set<Work> CALLS = EnumSet.complementOf(EnumSet.of(Work.LIST));

  private final Path folder;
  private final String core;

  /** Takes the folder of the benchmarks and the class path of leanmcp-core. */
  Contenders(Path folder, String core) {
    this.folder = folder;
    this.core = core;
  }

  List<Contender> all() {
    List<Contender> all = new ArrayList<>();
    boolean virtual = Runtime.version().feature() >= 21;
    if (Runtime.version().feature() >= 25) { // what the limits are written for
      all.add(limit(FIXED, "l1-io", ALL));
      all.add(limit(HAND_IO, "l2-io", ALL));
      all.add(limit(HAND_HOP, "l2-vtio", CALLS));
    }
    all.add(ours(IO, Dialect.MODERN, "io", ALL));
    all.add(ours(SESSION, Dialect.SESSION, "io", ALL));
    if (virtual) {
      all.add(ours(VT, Dialect.MODERN, "vt", CALLS));
    }
    all.add(ours(POOL, Dialect.MODERN, "pool", CALLS));
    Path sdk = folder.resolve("peers/java-sdk/target");
    all.add(new Contender(
        JAVA_SDK,
        Dialect.MODERN,
        List.of("-cp", sdk + "/classes:" + sdk + "/lib/*", "peer.Server", "@port@"),
        List.of(sdk.resolve("lib")),
        ALL));
    Path quarkus = folder.resolve("peers/quarkus/target/quarkus-app");
    all.add(new Contender(
        QUARKUS,
        Dialect.SESSION,
        List.of("-Dquarkus.http.port=@port@", "-jar", quarkus + "/quarkus-run.jar"),
        List.of(quarkus),
        ALL));
    return all;
  }

  private Contender limit(String name, String mode, Set<Work> works) {
    Path limits = folder.resolve("limits");
    return new Contender(
        name,
        Dialect.MODERN,
        List.of(
            "-Drequests=" + folder.resolve("target/http/requests"),
            "-cp",
            limits + "/target/classes:" + limits + "/target/lib/*",
            "bench.Limits",
            mode,
            "@port@"),
        List.of(limits.resolve("target/lib")),
        works);
  }

  private Contender ours(String name, Dialect dialect, String mode, Set<Work> works) {
    return new Contender(
        name,
        dialect,
        List.of(
            "-cp",
            folder.resolve("target/classes") + File.pathSeparator + core,
            "com.leanmcp.benchmarks.served.BenchmarkServer",
            mode,
            "@port@"),
        Stream.of(core.split(File.pathSeparator)).map(Path::of).toList(),
        works);
  }
}
