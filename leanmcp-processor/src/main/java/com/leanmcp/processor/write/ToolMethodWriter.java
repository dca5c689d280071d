package com.leanmcp.processor.write;

import com.leanmcp.json.JsonReader;
import com.leanmcp.processor.model.Argument;
import com.leanmcp.processor.model.InputModel;
import com.leanmcp.processor.model.PropertyModel;
import com.leanmcp.processor.model.ResultModel;
import com.leanmcp.processor.model.ToolModel;
import com.leanmcp.processor.model.ToolModel.Throwing;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.Stages;
import com.leanmcp.service.ToolCall;
import com.leanmcp.service.ToolResult;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes a table's method for one tool: read the arguments, call the author's method, wrap what it returns. */
final class ToolMethodWriter {
  private static final Set<String> RESERVED =
      Set.of("in", "violations", "name", "service", "call", "result");

  private final ToolModel tool;
  private final TableNames names;
  private final Identifiers locals = new Identifiers(RESERVED);
  private final List<Member> members;
  private final Optional<Member> result;

  ToolMethodWriter(ToolModel tool, TableNames names) {
    this.tool = tool;
    this.names = names;
    this.members = tool.input() instanceof InputModel.ByName byName
        ? byName.properties().stream().map(this::member).toList()
        : List.of();
    this.result = tool.result().awaited() instanceof ResultModel.Json json
        ? Optional.of(result(json))
        : Optional.empty();
  }

  private Member result(ResultModel.Json json) {
    PropertyModel result = new PropertyModel(
        "result", json.type(), json.constraints(), Optional.empty(), tool.place());
    return member(result);
  }

  private Member member(PropertyModel property) {
    return Member.of(property, Identifiers.capitalized(names.method()), locals, names.stems());
  }

  /** Adds the method, and what it needs. */
  void addTo(TypeSpec.Builder table) {
    if (tool.input() instanceof InputModel.ByName byName) {
      List<String> known =
          byName.properties().stream().map(PropertyModel::jsonName).toList();
      if (!known.isEmpty()) {
        table.addField(CodecWriter.names(names.properties(), known));
      }
    }
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
        .returns(ToolResult.class)
        .addParameter(ToolCall.class, "call");
    if (tool.throwing() == Throwing.CHECKED || tool.result() instanceof ResultModel.Later) {
      method.addException(Exception.class);
    }
    return method.addCode(input()).addCode(result()).build();
  }

  private CodeBlock input() {
    CodeBlock.Builder code = CodeBlock.builder();
    String violations = "violations";
    if (tool.input() instanceof InputModel.Whole whole) {
      violations = "call.violations()";
      code.addStatement(
          "$T input = $T.INSTANCE.read(call.arguments(), call.violations())",
          TypeNames.of(whole.structure()),
          TypeNames.of(whole.structure().data().codec()));
    } else {
      code.addStatement("$T in = call.arguments()", JsonReader.class)
          .addStatement("$T violations = call.violations()", Violations.class)
          .add(ObjectReading.of(members, known()));
    }
    return code.beginControlFlow("if (!$L.isEmpty())", violations)
        .addStatement("return new $T($L)", ToolResult.Refused.class, violations)
        .endControlFlow()
        .build();
  }

  private CodeBlock known() {
    return members.isEmpty()
        ? CodeBlock.of("$T.of()", List.class)
        : CodeBlock.of("$L", names.properties());
  }

  private CodeBlock result() {
    CodeBlock call = CodeBlock.of("service.$L($L)", tool.method(), arguments());
    if (tool.result() instanceof ResultModel.Later) {
      call = CodeBlock.of("$T.await($L)", Stages.class, call);
    }
    CodeBlock.Builder code = CodeBlock.builder();
    if (tool.result().awaited() instanceof ResultModel.Structured structured) {
      return code.addStatement(
              "return new $T<>($L, $T.INSTANCE)",
              ToolResult.Structured.class,
              call,
              TypeNames.of(structured.structure().data().codec()))
          .build();
    }
    if (tool.result().awaited() instanceof ResultModel.Json json) {
      return code.addStatement("$T result = $L", TypeNames.of(json.type()), call)
          .addStatement(
              "return new $T<>(result, $L)",
              ToolResult.Json.class,
              Writing.writer(result.orElseThrow(), 1))
          .build();
    }
    if (tool.result().awaited() instanceof ResultModel.Text text) {
      return text(text.type(), call);
    }
    return code.addStatement("$L", call)
        .addStatement("return new $T()", ToolResult.Empty.class)
        .build();
  }

  private CodeBlock text(TypeModel type, CodeBlock call) {
    CodeBlock.Builder code = CodeBlock.builder();
    TypeName name = TypeNames.of(type);
    if (type instanceof TypeModel.Text) {
      return code.addStatement("return new $T($L)", ToolResult.Text.class, call).build();
    }
    if (name.isPrimitive()) {
      return code.addStatement("return new $T(String.valueOf($L))", ToolResult.Text.class, call)
          .build();
    }
    return code.addStatement("$T result = $L", name, call)
        .addStatement(
            "return new $T(result == null ? null : $L)", ToolResult.Text.class, asText(type))
        .build();
  }

  private static CodeBlock asText(TypeModel type) {
    if (type instanceof TypeModel.Value value) {
      return ValueCode.text(value.kind(), "result");
    }
    return CodeBlock.of(
        type instanceof TypeModel.Enumeration ? "result.name()" : "result.toString()");
  }

  private CodeBlock arguments() {
    List<CodeBlock> all = tool.arguments().stream().map(this::argument).toList();
    return CodeBlock.join(all, ", ");
  }

  private CodeBlock argument(Argument argument) {
    if (argument instanceof Argument.User) {
      return CodeBlock.of("call.user()");
    }
    if (argument instanceof Argument.Context) {
      return CodeBlock.of("call.context()");
    }
    if (argument instanceof Argument.Input) {
      return CodeBlock.of("input");
    }
    String name = ((Argument.Property) argument).name();
    return members.stream()
        .filter(member -> member.property().name().equals(name))
        .map(member -> CodeBlock.of("$L", member.local()))
        .findFirst()
        .orElseThrow();
  }
}
