package com.leanmcp.processor.write;

import com.leanmcp.content.ResourceContents;
import com.leanmcp.processor.model.ResultModel;
import com.leanmcp.processor.model.ResultModel.Amount;
import com.leanmcp.service.ResourceReply;
import com.squareup.javapoet.CodeBlock;
import java.util.List;
import java.util.Optional;

/** Makes a {@link ResourceReply} of what a resource holds. */
final class ResourceReplyCode implements ReplyCode {
  @Override
  public Class<?> type() {
    return ResourceReply.class;
  }

  @Override
  public Optional<Class<?>> refused() {
    return Optional.of(ResourceReply.Refused.class);
  }

  @Override
  public CodeBlock of(ResultModel result, CodeBlock call, Optional<Member> member) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (result instanceof ResultModel.Json json) {
      return code.addStatement("$T result = $L", TypeNames.of(json.type()).box(), call)
          .addStatement(
              "return new $T<>(result, $L)",
              ResourceReply.Json.class,
              Writing.writer(member.orElseThrow(), 1))
          .build();
    }
    if (result instanceof ResultModel.Full full && full.amount() == Amount.PIECE) {
      return code.addStatement("$T result = $L", ResourceContents.class, call)
          .addStatement(
              "return new $T(result == null ? null : $T.of(result))",
              ResourceReply.Full.class,
              List.class)
          .build();
    }
    return code.addStatement("return new $T($L)", direct(result), call).build();
  }

  private static Class<?> direct(ResultModel result) {
    if (result instanceof ResultModel.Full) {
      return ResourceReply.Full.class;
    }
    return result instanceof ResultModel.Bytes
        ? ResourceReply.Blob.class
        : ResourceReply.Text.class;
  }
}
