package com.leanmcp.processor.write;

import com.leanmcp.content.CompletionResult;
import com.leanmcp.processor.model.ResultModel;
import com.leanmcp.processor.model.ResultModel.Amount;
import com.squareup.javapoet.CodeBlock;
import java.util.Optional;

/** Makes a {@link CompletionResult} of what a completion returns. */
final class CompletionReplyCode implements ReplyCode {
  @Override
  public Class<?> type() {
    return CompletionResult.class;
  }

  @Override
  public Optional<Class<?>> refused() {
    return Optional.empty();
  }

  @Override
  public CodeBlock of(ResultModel result, CodeBlock call, Optional<Member> member) {
    boolean whole = ((ResultModel.Full) result).amount() == Amount.WHOLE;
    CodeBlock made = whole ? call : CodeBlock.of("$T.of($L)", CompletionResult.class, call);
    return CodeBlock.builder().addStatement("return $L", made).build();
  }
}
