package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Argument;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.MaybeKind;
import com.leanmcp.processor.model.OfferKind;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.PropertyModel;
import com.leanmcp.processor.model.QuestionModel;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.Written;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the parameters of a method that the client's user is asked for. */
record QuestionReader(TypeReader types, String packageName) {
  private static final String ELICITED = "com.leanmcp.ask.Elicited";

  /** The parameter of this index, if it is asked for. */
  Optional<Argument> read(Marked marked, int index, TypeMirror type, Place place) {
    VariableElement parameter = marked.method().getParameters().get(index);
    Optional<WrittenAnnotation> elicit = elicit(marked, index);
    boolean completes = marked.kind() == OfferKind.COMPLETION;
    if (elicit.isEmpty()) {
      return isElicited(type) && !completes
          ? Optional.of(unasked(parameter, type, place))
          : Optional.empty();
    }
    if (completes) {
      return Optional.of(misplaced(marked, elicit.get()));
    }
    return type.getKind() == TypeKind.ERROR
        ? Optional.empty()
        : Optional.of(asked(parameter, type, elicit.get(), place));
  }

  /** That of the parameter itself, or of the nearest one it overrides. */
  private static Optional<WrittenAnnotation> elicit(Marked marked, int index) {
    return marked.chain().stream()
        .flatMap(
            method -> WrittenAnnotation.of("Elicit", method.getParameters().get(index)).stream())
        .findFirst();
  }

  private static boolean isElicited(TypeMirror type) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(ELICITED);
  }

  private static Argument unasked(VariableElement parameter, TypeMirror type, Place place) {
    String declaration = Names.spell(type) + " " + parameter.getSimpleName();
    return new Argument.Unaskable(
        Diagnostic.UNASKED_PARAMETER.at(
            place,
            declaration + " is what a user answers, but nothing is asked; write @Elicit(\"…\") "
                + declaration),
        place);
  }

  private static Argument misplaced(Marked marked, WrittenAnnotation elicit) {
    return new Argument.Unaskable(
        Diagnostic.MISPLACED_QUESTION.at(
            elicit.place(),
            "the completion " + marked.method().getSimpleName()
                + " asks for something, but nobody is asked while typing; remove the parameter"),
        elicit.place());
  }

  private Argument asked(
      VariableElement parameter, TypeMirror type, WrittenAnnotation elicit, Place place) {
    Optional<TypeModel> form =
        isElicited(type) ? form((DeclaredType) type, place) : Optional.empty();
    if (form.isEmpty()) {
      return new Argument.Unaskable(
          Diagnostic.UNFIT_QUESTION.at(
              place,
              "@Elicit does not fit " + Names.spell(type)
                  + "; write Elicited of a record, whose components are the fields of the form"),
          place);
    }
    Optional<Place> orArgument =
        elicit.value("orArgument", Boolean.class).filter(Written::value).map(Written::place);
    QuestionModel question = new QuestionModel(
        parameter.getSimpleName().toString(),
        elicit.value("value", String.class).orElseGet(() -> new Written<>("", elicit.place())),
        elicit.value("key", String.class),
        orArgument,
        form.get(),
        elicit.place());
    Optional<Place> constraint =
        orArgument.isPresent() ? Optional.empty() : ConstraintReader.place(parameter);
    return new Argument.Asked(question, place, constraint);
  }

  /** What is filled in, as far as it may be a form or may become one. */
  private Optional<TypeModel> form(DeclaredType elicited, Place place) {
    return elicited.getTypeArguments().stream()
        .map(type -> types.read(type, new Usage(packageName, place)))
        .<TypeModel>filter(form -> form instanceof TypeModel.Structure
            || form instanceof TypeModel.Unresolved
            || form instanceof TypeModel.Unsupported)
        .findFirst();
  }

  /** The argument of a tool that may answer in place of the user. */
  static Optional<PropertyModel> argument(
      Argument injected, ParameterReader parameters, int index, TypeMirror type) {
    if (!(injected instanceof Argument.Asked asked)
        || asked.question().needsUser()
        || parameters.marked().kind() != OfferKind.TOOL
        || !(asked.question().form() instanceof TypeModel.Structure form)) {
      return Optional.empty();
    }
    TypeMirror given = ((DeclaredType) type).getTypeArguments().get(0);
    PropertyModel read = parameters.read(index, given, asked.place());
    return Optional.of(new PropertyModel(
        read.name(),
        new TypeModel.Maybe(form, MaybeKind.NULLABLE),
        read.constraints(),
        read.description().or(() -> Optional.of(asked.question().message().value())),
        read.place()));
  }
}
