package com.leanmcp.processor;

import com.google.auto.service.AutoService;
import com.leanmcp.service.Discoverable;
import com.leanmcp.service.ServiceTableFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Lists all factories in the services file. It keeps what an earlier build left there, as long as the classes exist, so
 * that an incremental build ends where a clean one does.
 */
@AutoService(Processor.class)
public final class ServicesFileProcessor extends AbstractProcessor {
  static final String PATH = "META-INF/services/" + ServiceTableFactory.class.getName();

  private final Set<String> factories = new TreeSet<>();
  private final Set<String> compiled = new HashSet<>();
  private EarlierOutput earlier;

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    earlier = EarlierOutput.of(environment);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /**
   * Factories; but every class if an earlier build left something here, which may have to be cleaned even where there is no
   * factory any more. Incremental builds that know aggregating processors remove the output first, so that they need to
   * show nothing but the factories again.
   */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(earlier.isEmpty() ? Discoverable.class.getName() : "*");
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        compiled.add(type.getQualifiedName().toString());
      }
    }
    for (Element factory : round.getElementsAnnotatedWith(Discoverable.class)) {
      factories.add(((TypeElement) factory).getQualifiedName().toString());
    }
    if (round.processingOver() && !round.errorRaised()) {
      finish();
    }
    return false;
  }

  private void finish() {
    Set<String> all = new TreeSet<>(factories);
    all.addAll(earlier.factoriesToKeep(compiled));
    try {
      earlier.removeManifests(compiled);
      if (all.isEmpty()) {
        earlier.removeServicesFile();
      } else {
        write(all);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Set<String> all) throws IOException {
    try (OutputStream out = processingEnv
        .getFiler()
        .createResource(StandardLocation.CLASS_OUTPUT, "", PATH)
        .openOutputStream()) {
      out.write((String.join("\n", all) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
