package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Place;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds methods that print to standard output; sees the bodies of methods where the compiler is javac. */
public final class PrintReader {
  private static final List<String> STANDARD_OUTPUT = List.of("System.out", "java.lang.System.out");

  private final Optional<Trees> trees;

  public PrintReader(ProcessingEnvironment environment) {
    this.trees = trees(environment);
  }

  private static Optional<Trees> trees(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // another compiler, or one in disguise: it shows no bodies
    }
  }

  /** The methods of the class that print. */
  public List<Place> read(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(this::prints)
        .map(Place::of)
        .toList();
  }

  private boolean prints(ExecutableElement method) {
    Optional<MethodTree> tree = trees.map(found -> found.getTree(method));
    return tree.isPresent() && Boolean.TRUE.equals(new OutputScanner().scan(tree.get(), null));
  }

  /** Answers true once it meets the stream. */
  private static final class OutputScanner extends TreeScanner<Boolean, Void> {
    @Override
    public Boolean visitMemberSelect(MemberSelectTree node, Void nothing) {
      return STANDARD_OUTPUT.contains(node.toString())
          || Boolean.TRUE.equals(super.visitMemberSelect(node, nothing));
    }

    @Override
    public Boolean reduce(Boolean one, Boolean other) {
      return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
    }
  }
}
