package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.OfferKind;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.PropertyModel;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.Written;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the parameters of one method that are arguments. What {@code @ToolArg} says counts where it is a tool. */
record ParameterReader(TypeReader types, String packageName, Marked marked, Javadoc javadoc) {

  PropertyModel read(int index, TypeMirror type, Place place) {
    VariableElement parameter = marked.method().getParameters().get(index);
    VariableElement annotated = annotated(index);
    String name = parameter.getSimpleName().toString();
    Constraints own = ConstraintReader.read(annotated, type, place);
    Constraints constraints =
        isToolArgument(annotated) ? own.over(ToolArgReader.read(annotated)) : own;
    Optional<String> description =
        constraints.description().map(Written::value).or(() -> javadoc.parameter(name));
    Usage usage = new Usage(packageName, place);
    boolean absent = Nullness.isNullable(parameter, type)
        || isToolArgument(annotated)
            && !type.getKind().isPrimitive()
            && ToolArgReader.maybeAbsent(annotated);
    TypeModel model = absent ? types.readNullable(type, usage) : types.readProperty(type, usage);
    return new PropertyModel(name, model, constraints, description, place);
  }

  /** The parameter itself, or the nearest one it overrides that is annotated. */
  VariableElement annotated(int index) {
    return marked.chain().stream()
        .<VariableElement>map(method -> method.getParameters().get(index))
        .filter(each -> ConstraintReader.isConstrained(each)
            || JakartaReader.isAnnotated(each)
            || isToolArgument(each))
        .findFirst()
        .orElseGet(() -> marked.method().getParameters().get(index));
  }

  /** Whether the parameter can be the whole input: no annotation makes it a property of its own. */
  boolean isPlain(int index) {
    VariableElement annotated = annotated(index);
    return !ConstraintReader.isConstrained(annotated) && !isToolArgument(annotated);
  }

  private boolean isToolArgument(VariableElement parameter) {
    return marked.kind() == OfferKind.TOOL && ToolArgReader.isOn(parameter);
  }
}
