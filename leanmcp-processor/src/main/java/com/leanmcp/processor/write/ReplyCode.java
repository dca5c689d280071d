package com.leanmcp.processor.write;

import com.leanmcp.processor.model.ResultModel;
import com.leanmcp.service.CompletionCall;
import com.leanmcp.service.ServiceCall;
import com.squareup.javapoet.CodeBlock;
import java.util.Optional;

/** What a table's method for one kind of offer takes, and what it makes of what the author's method returns. */
interface ReplyCode {
  /** The statements that answer with the value of {@code call}; {@code result} is it as a member, where JSON is made of it. */
  CodeBlock of(ResultModel result, CodeBlock call, Optional<Member> member);

  /** What the method returns. */
  Class<?> type();

  /** What it returns where the arguments break a constraint; empty where there are none. */
  Optional<Class<?>> refused();

  /** What it takes. */
  default Class<?> taken() {
    return refused().isPresent() ? ServiceCall.class : CompletionCall.class;
  }
}
