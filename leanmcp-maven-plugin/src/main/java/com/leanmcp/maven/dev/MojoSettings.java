package com.leanmcp.maven.dev;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The configuration of one goal as the goal itself would get it, its defaults included. */
final class MojoSettings {
  private final Xpp3Dom configuration;
  private final PluginParameterExpressionEvaluator expressions;

  MojoSettings(MavenSession session, MojoExecution execution) {
    Xpp3Dom found = execution.getConfiguration();
    this.configuration = found == null ? new Xpp3Dom("configuration") : found;
    this.expressions = new PluginParameterExpressionEvaluator(session, execution);
  }

  Optional<String> text(String name) {
    return child(configuration, name).flatMap(this::value);
  }

  boolean isOn(String name) {
    return text(name).filter("true"::equals).isPresent();
  }

  /** The values of a list. */
  List<String> list(String name) {
    return children(name).flatMap(each -> value(each).stream()).toList();
  }

  /** The elements of a list whose elements have parts of their own. */
  Stream<Xpp3Dom> children(String name) {
    return child(configuration, name).stream().flatMap(list -> Stream.of(list.getChildren()));
  }

  Optional<String> part(Xpp3Dom element, String name) {
    return child(element, name).flatMap(this::value);
  }

  private static Optional<Xpp3Dom> child(Xpp3Dom element, String name) {
    return Optional.ofNullable(element.getChild(name));
  }

  private Optional<String> value(Xpp3Dom element) {
    Optional<String> written = Optional.ofNullable(element.getValue()).flatMap(this::evaluated);
    return written.or(
        () -> Optional.ofNullable(element.getAttribute("default-value")).flatMap(this::evaluated));
  }

  private Optional<String> evaluated(String expression) {
    try {
      return Optional.ofNullable(expressions.evaluate(expression))
          .map(Object::toString)
          .filter(text -> !text.isBlank());
    } catch (ExpressionEvaluationException e) {
      return Optional.empty(); // the goal itself will say so in the next mvn compile
    }
  }
}
