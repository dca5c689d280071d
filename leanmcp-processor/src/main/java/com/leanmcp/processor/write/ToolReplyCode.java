package com.leanmcp.processor.write;

import com.leanmcp.content.Content;
import com.leanmcp.content.ToolResult;
import com.leanmcp.processor.model.ResultModel;
import com.leanmcp.processor.model.ResultModel.Amount;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.service.ToolReply;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Optional;

/** Makes a {@link ToolReply} of what a tool returns. */
final class ToolReplyCode implements ReplyCode {
  @Override
  public Class<?> type() {
    return ToolReply.class;
  }

  @Override
  public Optional<Class<?>> refused() {
    return Optional.of(ToolReply.Refused.class);
  }

  @Override
  public CodeBlock of(ResultModel result, CodeBlock call, Optional<Member> member) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (result instanceof ResultModel.Structured structured) {
      return code.addStatement(
              "return new $T<>($L, $T.INSTANCE)",
              ToolReply.Structured.class,
              call,
              TypeNames.of(structured.structure().data().codec()))
          .build();
    }
    if (result instanceof ResultModel.Json json) {
      return code.addStatement("$T result = $L", TypeNames.of(json.type()), call)
          .addStatement(
              "return new $T<>(result, $L)",
              ToolReply.Json.class,
              Writing.writer(member.orElseThrow(), 1))
          .build();
    }
    if (result instanceof ResultModel.Text text) {
      return text(text.type(), call);
    }
    if (result instanceof ResultModel.Full full) {
      return full(full.amount(), call);
    }
    return code.addStatement("$L", call)
        .addStatement("return new $T()", ToolReply.Empty.class)
        .build();
  }

  private static CodeBlock text(TypeModel type, CodeBlock call) {
    CodeBlock.Builder code = CodeBlock.builder();
    TypeName name = TypeNames.of(type);
    if (type instanceof TypeModel.Text) {
      return code.addStatement("return new $T($L)", ToolReply.Text.class, call).build();
    }
    if (name.isPrimitive()) {
      return code.addStatement("return new $T(String.valueOf($L))", ToolReply.Text.class, call)
          .build();
    }
    return code.addStatement("$T result = $L", name, call)
        .addStatement(
            "return new $T(result == null ? null : $L)", ToolReply.Text.class, asText(type))
        .build();
  }

  private static CodeBlock asText(TypeModel type) {
    if (type instanceof TypeModel.Value value) {
      return ValueCode.text(value.kind(), "result");
    }
    return CodeBlock.of(
        type instanceof TypeModel.Enumeration ? "result.name()" : "result.toString()");
  }

  private static CodeBlock full(Amount amount, CodeBlock call) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (amount == Amount.WHOLE) {
      return code.addStatement("return new $T($L)", ToolReply.Full.class, call).build();
    }
    return code.addStatement("$T result = $L", type(amount, Content.class), call)
        .addStatement(
            "return new $T(result == null ? null : $T.of(result))",
            ToolReply.Full.class,
            ToolResult.class)
        .build();
  }

  /** The type of one piece, or of any list of such. */
  static TypeName type(Amount amount, Class<?> piece) {
    return amount == Amount.PIECE
        ? ClassName.get(piece)
        : ParameterizedTypeName.get(ClassName.get(List.class), WildcardTypeName.subtypeOf(piece));
  }
}
