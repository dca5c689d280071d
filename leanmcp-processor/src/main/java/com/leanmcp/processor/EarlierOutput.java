package com.leanmcp.processor;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * What an earlier build left in the class output: the services file and the manifests.
 *
 * @param factories the lines of the services file
 * @param manifests the binary names of services with a manifest
 */
record EarlierOutput(
    Elements elements, Filer filer, List<String> factories, List<String> manifests) {
  private static final String SUFFIX = "TableFactory";
  private static final String MANIFESTS = "META-INF/leanmcp";
  private static final String JSON = ".json";

  static EarlierOutput of(ProcessingEnvironment environment) {
    Filer filer = environment.getFiler();
    return new EarlierOutput(
        environment.getElementUtils(), filer, readFactories(filer), listManifests(filer));
  }

  private static List<String> readFactories(Filer filer) {
    try (InputStream in = filer
        .getResource(StandardLocation.CLASS_OUTPUT, "", ServicesFileProcessor.PATH)
        .openInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException | RuntimeException e) {
      return List.of(); // there is none: javac says so in more than one way
    }
  }

  /** Manifests can only be listed where the class output is a plain directory. */
  private static List<String> listManifests(Filer filer) {
    try {
      URI uri = filer
          .getResource(StandardLocation.CLASS_OUTPUT, "", MANIFESTS + "/any" + JSON)
          .toUri();
      Path directory = Path.of(uri).getParent();
      if (!Files.isDirectory(directory)) {
        return List.of();
      }
      try (Stream<Path> files = Files.list(directory)) {
        return files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(JSON))
            .map(name -> name.substring(0, name.length() - JSON.length()))
            .sorted()
            .toList();
      }
    } catch (IOException | RuntimeException e) {
      return List.of();
    }
  }

  boolean isEmpty() {
    return factories.isEmpty() && manifests.isEmpty();
  }

  /** The factories that this compilation says nothing about and whose services still exist. */
  List<String> factoriesToKeep(Set<String> compiled) {
    List<String> kept = new ArrayList<>();
    for (String factory : factories) {
      boolean generated = factory.endsWith(SUFFIX);
      Optional<TypeElement> service = generated
          ? find(factory.substring(0, factory.length() - SUFFIX.length()), '_')
          : Optional.ofNullable(elements.getTypeElement(factory.replace('$', '.')));
      if (service.isPresent() && !isCompiled(service.get(), compiled)) {
        kept.add(factory);
      }
    }
    return kept;
  }

  /** Removes the manifests of classes that are gone, or are compiled now and are services no more. */
  void removeManifests(Set<String> compiled) throws IOException {
    for (String service : manifests) {
      Optional<TypeElement> type = find(service, '$');
      boolean stale = type.isEmpty()
          || (isCompiled(type.get(), compiled) && !compiled.contains(table(service)));
      if (stale) {
        remove(MANIFESTS + "/" + service + JSON);
      }
    }
  }

  private static String table(String service) {
    int simple = service.lastIndexOf('.') + 1;
    return service.substring(0, simple) + service.substring(simple).replace('$', '_') + "Table";
  }

  void removeServicesFile() throws IOException {
    if (!factories.isEmpty()) {
      remove(ServicesFileProcessor.PATH);
    }
  }

  /** Deletes a file where the class output is a plain directory; a filer deletes nothing. */
  private void remove(String path) throws IOException {
    URI uri = filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).toUri();
    if ("file".equals(uri.getScheme())) {
      Files.deleteIfExists(Path.of(uri));
    }
  }

  private static boolean isCompiled(TypeElement type, Set<String> compiled) {
    TypeElement outer = type;
    while (outer.getEnclosingElement() instanceof TypeElement around) {
      outer = around;
    }
    return compiled.contains(outer.getQualifiedName().toString());
  }

  /** The class of this name, in which {@code separator} may stand between an outer and an inner class. */
  private Optional<TypeElement> find(String name, char separator) {
    TypeElement type = elements.getTypeElement(name);
    int at = name.lastIndexOf(separator);
    if (type != null || at < 0) {
      return Optional.ofNullable(type);
    }
    Optional<TypeElement> outer = find(name.substring(0, at), separator);
    return outer.flatMap(found -> found.getEnclosedElements().stream()
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .filter(inner -> inner.getSimpleName().contentEquals(name.substring(at + 1)))
        .findFirst());
  }
}
