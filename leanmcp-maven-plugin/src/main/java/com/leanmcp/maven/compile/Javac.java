package com.leanmcp.maven.compile;

import com.leanmcp.maven.plan.CompilerPlan;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * The JDK's compiler with the settings of one module. What it has read of jars and loaded of processors stays for the next
 * call, unless a jar is another one by then.
 */
final class Javac implements AutoCloseable {
  private final CompilerPlan plan;
  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private List<JarStamp> jars;
  private StandardJavaFileManager files;
  private ProcessorLoader processors;

  Javac(CompilerPlan plan) throws IOException {
    this.plan = plan;
    this.jars = stamps();
    this.files = newFiles();
    this.processors = new ProcessorLoader(plan.processors());
  }

  /** Reads jars again that changed; answers whether any did since the last call. */
  boolean refresh() throws IOException {
    List<JarStamp> now = stamps();
    if (now.equals(jars)) {
      return false;
    }
    jars = now;
    close();
    files = newFiles();
    processors = new ProcessorLoader(plan.processors());
    return true;
  }

  boolean hasForeignProcessors() {
    return processors.hasForeign();
  }

  /**
   * Compiles exactly {@code sources}.
   *
   * @param output where classes go, and where those are that are not compiled now
   * @param generated an empty folder for the processors' sources
   * @param classPath the rest of what the sources may use
   */
  JavacResult compile(Collection<Path> sources, Path output, Path generated, List<Path> classPath)
      throws IOException {
    List<Path> visible = new ArrayList<>(List.of(output));
    visible.addAll(classPath);
    Files.createDirectories(generated);
    files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
    files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, visible);
    // Without one javac would compile sources it meets on the class path.
    files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
    RecordingFiles recording = new RecordingFiles(files, output);
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    StringWriter rest = new StringWriter();
    CompilationTask task = compiler.getTask(
        rest, recording, found, plan.options(), null, files.getJavaFileObjectsFromPaths(sources));
    task.setProcessors(processors.instances());
    boolean good = task.call();
    return new JavacResult(
        good, problems(found, rest, good), recording.classes(), recording.resources());
  }

  @Override
  public void close() throws IOException {
    files.close();
    processors.close();
  }

  private List<JarStamp> stamps() throws IOException {
    return JarStamp.of(Stream.concat(plan.classPath().stream(), plan.processors().path().stream())
        .toList());
  }

  private StandardJavaFileManager newFiles() {
    return compiler.getStandardFileManager(
        null, Locale.getDefault(), Charset.forName(plan.encoding()));
  }

  private static List<Problem> problems(
      DiagnosticCollector<JavaFileObject> found, StringWriter rest, boolean good) {
    List<Problem> problems = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> each : found.getDiagnostics()) {
      problems.add(new Problem(each.getKind() == Diagnostic.Kind.ERROR, each.toString()));
    }
    if (!rest.toString().isBlank()) { // a processor that broke, an option javac does not know
      problems.add(new Problem(!good, rest.toString().stripTrailing()));
    }
    return problems;
  }
}
