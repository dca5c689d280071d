package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Argument;
import com.leanmcp.processor.model.InputModel;
import com.leanmcp.processor.model.OfferKind;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.PropertyModel;
import com.leanmcp.processor.model.ResultModel;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Reads what a method takes and what it returns. */
final class SignatureReader {
  private static final String USER = "com.leanmcp.access.AuthUser";
  private static final String CONTEXT = "com.leanmcp.service.McpContext";

  private final Compilation compilation;
  private final TypeReader types;
  private final String packageName;
  private final ResultReader results;
  private final QuestionReader questions;

  SignatureReader(Compilation compilation, TypeReader types, TypeElement service) {
    this.compilation = compilation;
    this.types = types;
    this.packageName = Names.of(service).packageName();
    this.results = new ResultReader(types, packageName);
    this.questions = new QuestionReader(types, packageName);
  }

  record Signature(InputModel input, List<Argument> arguments, ResultModel result) {}

  Signature read(Marked marked, ExecutableType type, Javadoc javadoc, Place place) {
    ResultModel result = results.read(marked, type.getReturnType(), place);
    if (marked.kind() == OfferKind.COMPLETION) {
      return new Signature(
          new InputModel.ByName(List.of()), completing(marked, type, place), result);
    }
    ParameterReader parameters = new ParameterReader(types, packageName, marked, javadoc);
    Optional<Written<String>> schema = marked.tool().flatMap(ToolAnnotation::inputSchema);
    return schema.isPresent()
        ? handWritten(parameters, type, place, schema.get(), result)
        : made(parameters, type, place, result);
  }

  private Signature handWritten(
      ParameterReader parameters,
      ExecutableType type,
      Place place,
      Written<String> schema,
      ResultModel result) {
    List<Argument> arguments = new ArrayList<>();
    List<InputModel.Receiver> receivers = new ArrayList<>();
    for (int i = 0; i < type.getParameterTypes().size(); i++) {
      VariableElement parameter = parameters.marked().method().getParameters().get(i);
      TypeMirror parameterType = type.getParameterTypes().get(i);
      Place at = compilation.contains(parameter) ? Place.of(parameter) : place;
      Optional<Argument> injected = injected(parameters.marked(), i, parameterType, at);
      if (injected.isEmpty()) {
        receivers.add(ReceiverReader.read(parameters.annotated(i), parameterType, at));
      }
      arguments.add(injected.orElse(new Argument.Input(at)));
    }
    return new Signature(new InputModel.HandWritten(schema, receivers), arguments, result);
  }

  private Signature made(
      ParameterReader parameters, ExecutableType type, Place place, ResultModel result) {
    List<Argument> arguments = new ArrayList<>();
    List<PropertyModel> properties = new ArrayList<>();
    boolean plain =
        parameters.marked().tool().filter(ToolAnnotation::takesParameters).isEmpty();
    for (int i = 0; i < type.getParameterTypes().size(); i++) {
      VariableElement parameter = parameters.marked().method().getParameters().get(i);
      TypeMirror parameterType = type.getParameterTypes().get(i);
      Place at = compilation.contains(parameter) ? Place.of(parameter) : place;
      Optional<Argument> injected = injected(parameters.marked(), i, parameterType, at);
      if (injected.isEmpty()) {
        properties.add(parameters.read(i, parameterType, at));
        plain = plain && parameters.isPlain(i);
      } else {
        QuestionReader.argument(injected.get(), parameters, i, parameterType)
            .ifPresent(properties::add);
      }
      String name = parameter.getSimpleName().toString();
      arguments.add(injected.orElse(new Argument.Property(name, at)));
    }
    return plain
            && properties.size() == 1
            && properties.get(0).type() instanceof TypeModel.Structure whole
        ? new Signature(new InputModel.Whole(whole), asInput(arguments), result)
        : new Signature(new InputModel.ByName(properties), arguments, result);
  }

  private List<Argument> completing(Marked marked, ExecutableType type, Place place) {
    ExecutableElement method = marked.method();
    List<Argument> arguments = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      TypeMirror parameterType = type.getParameterTypes().get(i);
      Place at = compilation.contains(parameter) ? Place.of(parameter) : place;
      arguments.add(injected(marked, i, parameterType, at)
          .orElseGet(() -> CompletionArguments.of(parameter, parameterType, at)));
    }
    return arguments;
  }

  private Optional<Argument> injected(Marked marked, int index, TypeMirror type, Place place) {
    Optional<Argument> asked = questions.read(marked, index, type, place);
    if (asked.isPresent()) {
      return asked;
    }
    VariableElement parameter = marked.method().getParameters().get(index);
    if (!(type instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    Optional<Place> constraint = ConstraintReader.place(parameter);
    return switch (((TypeElement) declared.asElement()).getQualifiedName().toString()) {
      case USER -> Optional.of(new Argument.User(place, constraint));
      case CONTEXT -> Optional.of(new Argument.Context(place, constraint));
      default -> Optional.empty();
    };
  }

  private static List<Argument> asInput(List<Argument> arguments) {
    return arguments.stream()
        .map(each -> each instanceof Argument.Property ? new Argument.Input(each.place()) : each)
        .toList();
  }
}
