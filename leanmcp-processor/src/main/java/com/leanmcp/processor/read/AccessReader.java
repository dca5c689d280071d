package com.leanmcp.processor.read;

import com.leanmcp.access.AccessRule;
import com.leanmcp.processor.model.Written;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * Finds the rule of a tool: the method's own, or that of a method it overrides, else that of the service's class or the
 * nearest of its supertypes.
 */
record AccessReader(Lineage lineage) {
  AccessRule read(List<ExecutableElement> chain) {
    Optional<WrittenAnnotation> nearest = Stream.<Element>concat(
            chain.stream(), lineage.types().stream())
        .flatMap(element -> WrittenAnnotation.of("Authenticated", element).stream())
        .findFirst();
    return nearest.map(AccessReader::rule).orElseGet(AccessRule::open);
  }

  private static AccessRule rule(WrittenAnnotation authenticated) {
    List<String> scopes = authenticated
        .texts("scopes")
        .map(written -> written.value().stream().map(Written::value).toList())
        .orElse(List.of());
    return new AccessRule.Authenticated(
        scopes, authenticated.value("provider", String.class).map(Written::value));
  }
}
