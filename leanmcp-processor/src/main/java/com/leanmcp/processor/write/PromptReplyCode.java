package com.leanmcp.processor.write;

import com.leanmcp.content.PromptResult;
import com.leanmcp.processor.model.ResultModel;
import com.leanmcp.processor.model.ResultModel.Amount;
import com.leanmcp.service.PromptReply;
import com.squareup.javapoet.CodeBlock;
import java.util.Optional;

/** Makes a {@link PromptReply} of what a prompt returns. */
final class PromptReplyCode implements ReplyCode {
  @Override
  public Class<?> type() {
    return PromptReply.class;
  }

  @Override
  public Optional<Class<?>> refused() {
    return Optional.of(PromptReply.Refused.class);
  }

  @Override
  public CodeBlock of(ResultModel result, CodeBlock call, Optional<Member> member) {
    boolean whole = ((ResultModel.Full) result).amount() == Amount.WHOLE;
    CodeBlock made = whole ? call : CodeBlock.of("$T.of($L)", PromptResult.class, call);
    return CodeBlock.builder()
        .addStatement("return new $T($L)", PromptReply.Made.class, made)
        .build();
  }
}
