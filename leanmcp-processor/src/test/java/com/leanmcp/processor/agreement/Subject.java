package com.leanmcp.processor.agreement;

import com.leanmcp.schema.Codec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One annotated type: its generated codec, and the source of that. */
record Subject(String name, String source, Codec<Object> codec) {
  private static final Path TYPES = Path.of("src/test/resources/agreement");

  /** Stubs of the annotations of another library. */
  private static final Path STUBS =
      Path.of("src/test/resources/good/jakarta/validation/constraints");

  String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  static Compiled compile() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    add("com.acme.agreement.", TYPES, sources);
    add("jakarta.validation.constraints.", STUBS, sources);
    return Compiled.of(sources);
  }

  private static void add(String prefix, Path folder, Map<String, String> sources)
      throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        String type = file.getFileName().toString().replace(".java", "");
        sources.put(prefix + type, Files.readString(file));
      }
    }
  }

  static List<Subject> all(Compiled compiled) throws ReflectiveOperationException {
    List<Subject> subjects = new ArrayList<>();
    for (Map.Entry<String, String> source : compiled.codecSources().entrySet()) {
      subjects.add(
          new Subject(source.getKey(), source.getValue(), compiled.codec(source.getKey())));
    }
    return subjects;
  }
}
