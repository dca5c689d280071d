package com.leanmcp.processor.read;

import com.leanmcp.access.AccessRule;
import com.leanmcp.annotation.AppPermission;
import com.leanmcp.processor.model.ViewModel;
import com.leanmcp.processor.model.ViewModel.Presence;
import com.leanmcp.processor.model.ViewPolicy;
import com.leanmcp.processor.model.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** Reads the views of a service: those of its class, then what its supertypes add. */
final class ViewReader {
  private final Compilation compilation;
  private final Filer filer;

  ViewReader(Compilation compilation, Filer filer) {
    this.compilation = compilation;
    this.filer = filer;
  }

  List<ViewModel> read(Lineage lineage) {
    AccessRule access = new AccessReader(lineage).read(List.of());
    List<ViewModel> views = new ArrayList<>();
    Set<String> nearer = new LinkedHashSet<>();
    for (TypeElement type : lineage.types()) {
      List<ViewModel> own = WrittenAnnotation.each("AppView", type).stream()
          .map(view -> view(view, type, access))
          .filter(view -> !nearer.contains(view.uri().value()))
          .toList();
      own.forEach(view -> nearer.add(view.uri().value()));
      views.addAll(own);
    }
    return views;
  }

  private ViewModel view(WrittenAnnotation view, TypeElement type, AccessRule access) {
    Written<String> file = text(view, "file");
    String path = path(file.value(), compilation.elements().getPackageOf(type));
    return new ViewModel(
        view.place(),
        text(view, "uri"),
        file,
        path,
        presence(path),
        view.value("name", String.class).map(Written::value).orElseGet(() -> stem(path)),
        view.value("title", String.class).map(Written::value),
        view.value("description", String.class).map(Written::value),
        policy(view),
        access);
  }

  private static Written<String> text(WrittenAnnotation view, String name) {
    return view.value(name, String.class).orElseGet(() -> new Written<>("", view.place()));
  }

  private static String path(String file, PackageElement home) {
    if (file.startsWith("/")) {
      return file;
    }
    String folder = home.getQualifiedName().toString().replace('.', '/');
    return folder.isEmpty() ? "/" + file : "/" + folder + "/" + file;
  }

  private static String stem(String path) {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
  }

  private Presence presence(String path) {
    try {
      filer
          .getResource(StandardLocation.CLASS_OUTPUT, "", path.substring(1))
          .openInputStream()
          .close();
      return Presence.FOUND;
    } catch (IOException | RuntimeException e) {
      return Presence.MISSING; // javac says so in more than one way
    }
  }

  private static ViewPolicy policy(WrittenAnnotation view) {
    Map<String, List<Written<String>>> domains = new LinkedHashMap<>();
    for (String member :
        List.of("connectDomains", "resourceDomains", "frameDomains", "baseUriDomains")) {
      domains.put(member, view.each(member));
    }
    return new ViewPolicy(
        domains,
        view.each("permissions").stream()
            .map(each -> AppPermission.valueOf(each.value()).member())
            .toList(),
        view.value("domain", String.class).map(Written::value),
        view.value("prefersBorder", Boolean.class).map(Written::value));
  }
}
