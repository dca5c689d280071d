package com.leanmcp.processor.write;

import com.leanmcp.processor.model.ArgumentModel;
import com.leanmcp.processor.model.PromptModel;
import com.leanmcp.service.PromptDefinition;
import com.squareup.javapoet.CodeBlock;
import java.util.Optional;

/** The parts of a definition that only prompts have. */
final class PromptDefinitionCode {
  private PromptDefinitionCode() {}

  static CodeBlock start(PromptModel prompt) {
    return CodeBlock.of(
        "$T.named($L)", PromptDefinition.class, Literals.string(prompt.name().value()));
  }

  static CodeBlock own(PromptModel prompt) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (ArgumentModel argument : ArgumentModel.of(prompt.call().input())) {
      code.add(
          "\n.argument(new $T($>$>\n$L,\n$L,\n$L,\n$T.$L)$<$<)",
          PromptDefinition.Argument.class,
          Literals.string(argument.name()),
          optional(argument.title()),
          optional(argument.description()),
          PromptDefinition.Presence.class,
          argument.presence());
    }
    return code.build();
  }

  private static CodeBlock optional(Optional<String> text) {
    return text.map(value -> CodeBlock.of("$T.of($L)", Optional.class, Literals.constant(value)))
        .orElseGet(() -> CodeBlock.of("$T.empty()", Optional.class));
  }
}
