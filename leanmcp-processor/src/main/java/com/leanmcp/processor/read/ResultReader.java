package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.OfferKind;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.ResultModel;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.ValueKind;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what becomes of what a method returns. */
record ResultReader(TypeReader types, String packageName) {

  ResultModel read(Marked marked, TypeMirror type, Place place) {
    if (type instanceof DeclaredType declared
        && isStage(declared)
        && !declared.getTypeArguments().isEmpty()) {
      TypeMirror promised = declared.getTypeArguments().get(0);
      return new ResultModel.Later(constrained(marked, promised, place));
    }
    return constrained(marked, type, place);
  }

  private static boolean isStage(DeclaredType type) {
    Name name = ((TypeElement) type.asElement()).getQualifiedName();
    return name.contentEquals("java.util.concurrent.CompletionStage")
        || name.contentEquals("java.util.concurrent.CompletableFuture");
  }

  private ResultModel constrained(Marked marked, TypeMirror type, Place place) {
    Optional<ExecutableElement> constrained =
        marked.chain().stream().filter(ConstraintReader::isConstrained).findFirst();
    ResultModel result = value(marked.kind(), type, place);
    if (result instanceof ResultModel.Json json) {
      ExecutableElement method = constrained.orElse(marked.method());
      return new ResultModel.Json(json.type(), ConstraintReader.read(method, type, place));
    }
    boolean readable =
        !(result instanceof ResultModel.Broken || result instanceof ResultModel.Unfit);
    return constrained.isPresent() && readable
        ? new ResultModel.Broken(misplaced(constrained.get()))
        : result;
  }

  private static TypeModel misplaced(ExecutableElement method) {
    return new TypeModel.Unsupported(Diagnostic.MISFIT_CONSTRAINT.at(
        ConstraintReader.place(method).orElseThrow(),
        "@SchemaConstraint does not fit the result of " + method.getSimpleName()
            + "; it is for results that are lists of data, and for the components of records"));
  }

  private ResultModel value(OfferKind kind, TypeMirror type, Place place) {
    Optional<ResultModel> full = ContentTypes.amount(kind, type).map(ResultModel.Full::new);
    if (full.isPresent()) {
      return full.get();
    }
    if (type.getKind() == TypeKind.ERROR) {
      return new ResultModel.Broken(new TypeModel.Unresolved());
    }
    boolean data = kind == OfferKind.TOOL || kind == OfferKind.RESOURCE && !isVoid(type);
    if (!data) {
      return new ResultModel.Unfit(Names.spell(type));
    }
    if (isVoid(type)) {
      return new ResultModel.Nothing();
    }
    TypeModel model = types.read(type, new Usage(packageName, place));
    return kind == OfferKind.TOOL ? ofTool(model) : ofResource(model);
  }

  private static boolean isVoid(TypeMirror type) {
    return type.getKind() == TypeKind.VOID
        || type instanceof DeclaredType declared
            && ((TypeElement) declared.asElement())
                .getQualifiedName()
                .contentEquals("java.lang.Void");
  }

  private static ResultModel ofTool(TypeModel model) {
    if (model instanceof TypeModel.Structure || model instanceof TypeModel.Choice) {
      return new ResultModel.Structured((TypeModel.Coded) model);
    }
    if (model instanceof TypeModel.Sequence
        || model instanceof TypeModel.Mapping
        || model instanceof TypeModel.Value value && value.kind().shape() == ValueKind.Shape.ANY) {
      return new ResultModel.Json(model, Constraints.none());
    }
    return isBroken(model) ? new ResultModel.Broken(model) : new ResultModel.Text(model);
  }

  private static ResultModel ofResource(TypeModel model) {
    if (model instanceof TypeModel.Text) {
      return new ResultModel.Text(model);
    }
    if (model instanceof TypeModel.Value value && value.kind() == ValueKind.BYTES) {
      return new ResultModel.Bytes();
    }
    return isBroken(model)
        ? new ResultModel.Broken(model)
        : new ResultModel.Json(model, Constraints.none());
  }

  private static boolean isBroken(TypeModel model) {
    return model instanceof TypeModel.Unsupported || model instanceof TypeModel.Unresolved;
  }
}
