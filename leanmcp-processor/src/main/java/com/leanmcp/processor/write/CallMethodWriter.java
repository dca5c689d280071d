package com.leanmcp.processor.write;

import com.leanmcp.annotation.TaskSupport;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.processor.model.Argument;
import com.leanmcp.processor.model.CallModel;
import com.leanmcp.processor.model.CallModel.Throwing;
import com.leanmcp.processor.model.InputModel;
import com.leanmcp.processor.model.OfferKind;
import com.leanmcp.processor.model.OfferModel;
import com.leanmcp.processor.model.PropertyModel;
import com.leanmcp.processor.model.ResultModel;
import com.leanmcp.processor.model.ToolModel;
import com.leanmcp.schema.FreeForm;
import com.leanmcp.schema.JsonValues;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.Stages;
import com.leanmcp.service.ToolReply;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes a table's method for one offer: read the arguments, call the author's method, wrap what it returns. */
final class CallMethodWriter {
  private static final Set<String> RESERVED =
      Set.of("in", "violations", "name", "service", "call", "result");

  private final OfferModel offer;
  private final CallModel call;
  private final ReplyCode reply;
  private final TableNames names;
  private final Identifiers locals = new Identifiers(RESERVED);
  private final List<Member> members;
  private final Optional<Member> result;
  private final QuestionCode questions;

  CallMethodWriter(OfferModel offer, TableNames names) {
    this.offer = offer;
    this.call = offer.call();
    this.reply = reply(call.kind());
    this.names = names;
    this.members = call.input() instanceof InputModel.ByName byName
        ? byName.properties().stream().map(this::member).toList()
        : List.of();
    this.result = call.result().awaited() instanceof ResultModel.Json json
        ? Optional.of(result(json))
        : Optional.empty();
    this.questions = new QuestionCode(call, members, names, locals);
  }

  private static ReplyCode reply(OfferKind kind) {
    return switch (kind) {
      case TOOL -> new ToolReplyCode();
      case PROMPT -> new PromptReplyCode();
      case RESOURCE -> new ResourceReplyCode();
      case COMPLETION -> new CompletionReplyCode();
    };
  }

  private Member result(ResultModel.Json json) {
    PropertyModel result = new PropertyModel(
        "result", json.type(), json.constraints(), Optional.empty(), call.place());
    return member(result);
  }

  private Member member(PropertyModel property) {
    return Member.of(property, Identifiers.capitalized(names.method()), locals, names.stems());
  }

  /** Adds the method, and what it needs. */
  void addTo(TypeSpec.Builder table) {
    if (call.input() instanceof InputModel.ByName byName) {
      List<String> known =
          byName.properties().stream().map(PropertyModel::jsonName).toList();
      if (!known.isEmpty()) {
        table.addField(CodecWriter.names(names.properties(), known));
      }
    }
    questions.addTo(table);
    table.addMethod(method());
    members.forEach(member -> {
      MemberMethods.addReading(member, table);
      MemberMethods.addChecks(member, table);
    });
    result.ifPresent(member -> {
      MemberMethods.addChecks(member, table);
      MemberMethods.addWriting(member, table);
    });
  }

  private MethodSpec method() {
    MethodSpec.Builder method = MethodSpec.methodBuilder(names.method())
        .addModifiers(Modifier.PRIVATE)
        .returns(reply.type())
        .addParameter(reply.taken(), "call");
    if (call.throwing() == Throwing.CHECKED || call.result() instanceof ResultModel.Later) {
      method.addException(Exception.class);
    }
    reply.refused().ifPresent(refused -> method.addCode(input(refused)));
    return method
        .addCode(questions.asking())
        .addCode(deferral())
        .addCode(result())
        .build();
  }

  /** Whatever may run as a task may have to begin later than it was called. */
  private CodeBlock deferral() {
    CodeBlock.Builder code = CodeBlock.builder();
    if (offer instanceof ToolModel tool && tool.taskSupport() != TaskSupport.NEVER) {
      code.beginControlFlow("if (call.isDeferred())")
          .addStatement("return new $T()", ToolReply.Deferred.class)
          .endControlFlow();
    }
    return code.build();
  }

  private CodeBlock input(Class<?> refused) {
    CodeBlock.Builder code = CodeBlock.builder();
    String violations = "violations";
    if (call.input() instanceof InputModel.Whole whole) {
      violations = "call.violations()";
      code.addStatement(
          "$T input = $T.INSTANCE.read(call.arguments(), call.violations())",
          TypeNames.of(whole.structure()),
          TypeNames.of(whole.structure().data().codec()));
    } else if (call.input() instanceof InputModel.HandWritten written) {
      violations = "call.violations()";
      code.add(asTheyCome(written.form()));
    } else {
      code.addStatement("$T in = call.arguments()", JsonReader.class)
          .addStatement("$T violations = call.violations()", Violations.class)
          .add(ObjectReading.of(members, known()));
    }
    return code.beginControlFlow("if (!$L.isEmpty())", violations)
        .addStatement("return new $T($L)", refused, violations)
        .endControlFlow()
        .build();
  }

  private static CodeBlock asTheyCome(InputModel.Form form) {
    boolean map = form == InputModel.Form.MAP;
    return CodeBlock.builder()
        .addStatement(
            "$T input = $T.readObject(call.arguments(), call.violations())",
            map
                ? ParameterizedTypeName.get(Map.class, String.class, Object.class)
                : ClassName.get(JsonObject.class),
            map ? FreeForm.class : JsonValues.class)
        .build();
  }

  private CodeBlock known() {
    return members.isEmpty()
        ? CodeBlock.of("$T.of()", List.class)
        : CodeBlock.of("$L", names.properties());
  }

  private CodeBlock result() {
    CodeBlock made = CodeBlock.of("service.$L($L)", call.method(), arguments());
    if (call.result() instanceof ResultModel.Later) {
      made = CodeBlock.of("$T.await($L)", Stages.class, made);
    }
    if (call.kind() == OfferKind.PROMPT || call.kind() == OfferKind.COMPLETION) {
      String fault = "the " + call.subject() + " returned null";
      made = CodeBlock.of("$T.requireNonNull($L, $L)", Objects.class, made, Literals.string(fault));
    }
    return reply.of(call.result().awaited(), made, result);
  }

  private CodeBlock arguments() {
    List<CodeBlock> all = call.arguments().stream().map(this::argument).toList();
    return CodeBlock.join(all, ", ");
  }

  private CodeBlock argument(Argument argument) {
    if (argument instanceof Argument.User) {
      return CodeBlock.of("call.user()");
    }
    if (argument instanceof Argument.Context) {
      return CodeBlock.of("call.context()");
    }
    if (argument instanceof Argument.Asked asked) {
      return questions.answer(asked.question());
    }
    if (argument instanceof Argument.Input) {
      return CodeBlock.of("input");
    }
    if (argument instanceof Argument.Typed) {
      return CodeBlock.of("call.value()");
    }
    if (argument instanceof Argument.Chosen) {
      return CodeBlock.of("call.arguments()");
    }
    String name = ((Argument.Property) argument).name();
    return members.stream()
        .filter(member -> member.property().name().equals(name))
        .map(member -> CodeBlock.of("$L", member.local()))
        .findFirst()
        .orElseThrow();
  }
}
