package com.leanmcp.processor.agreement;

import com.leanmcp.processor.LeanMcpProcessor;
import com.leanmcp.processor.agreement.MemoryFiles.MemoryFile;
import com.leanmcp.schema.Codec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Sources, what the processor made of them, and the loaded classes of both; all of it in memory. */
final class Compiled {
  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final MemoryFiles files =
      new MemoryFiles(compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8));
  private final ClassLoader loader = new ClassLoader(Compiled.class.getClassLoader()) {
    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      MemoryFile file = files.classes().get(name);
      if (file == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] content = file.content();
      return defineClass(name, content, 0, content.length);
    }
  };

  /** Compiles sources, by the names of their types, with the processor. */
  static Compiled of(Map<String, String> sources) throws IOException {
    Compiled compiled = new Compiled();
    compiled.compile(sources, List.of(new LeanMcpProcessor()), List.of("-Xlint:all,-processing"));
    return compiled;
  }

  /** Compiles more sources, as they are. */
  void add(Map<String, String> sources) throws IOException {
    compile(sources, List.of(), List.of("-proc:none", "-Xlint:none"));
  }

  /** The sources of the codecs the processor wrote, by the codecs' names. */
  SortedMap<String, String> codecSources() {
    SortedMap<String, String> codecs = new TreeMap<>();
    files.sources().forEach((name, file) -> {
      if (name.endsWith("Codec")) {
        codecs.put(name, file.getCharContent(true).toString());
      }
    });
    return codecs;
  }

  @SuppressWarnings("unchecked")
  Codec<Object> codec(String name) throws ReflectiveOperationException {
    java.lang.reflect.Field instance = loader.loadClass(name).getDeclaredField("INSTANCE");
    instance.setAccessible(true);
    return (Codec<Object>) instance.get(null);
  }

  private void compile(Map<String, String> sources, List<Processor> processors, List<String> more)
      throws IOException {
    List<JavaFileObject> units = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      units.add(MemoryFile.source(source.getKey(), source.getValue()));
    }
    List<String> options = new ArrayList<>(
        List.of("-implicit:none", "-classpath", System.getProperty("java.class.path")));
    options.addAll(more);
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    JavaCompiler.CompilationTask task = compiler.getTask(null, files, said, options, null, units);
    task.setProcessors(processors);
    boolean compiled = task.call();
    List<Diagnostic<? extends JavaFileObject>> problems = said.getDiagnostics();
    if (!compiled || !problems.isEmpty()) {
      throw new IllegalStateException(problems.toString());
    }
  }
}
